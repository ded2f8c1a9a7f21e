package io.github.studysite.spreadsheet;

import io.github.studysite.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Sheets written in a test, imported into notes that are values. */
final class Imported {
  private final SheetPlan plan;

  private Imported(SheetPlan plan) {
    this.plan = plan;
  }

  static Imported of(String file, byte[] content) {
    return new Imported(SheetImporter.plan(file, content, Optional.empty(), List.of()));
  }

  static Imported csv(String... rows) {
    return of("bees.csv", text(rows));
  }

  static Imported tsv(String... rows) {
    return of("bees.tsv", text(rows));
  }

  static Imported withMap(String file, String map, String... rows) {
    return new Imported(
        SheetImporter.plan(
            file, text(rows), Optional.of(new SourceFile("import.yaml", map)), List.of()));
  }

  static byte[] text(String... rows) {
    return (String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  SheetPlan plan() {
    return plan;
  }

  /** The lines of the only note below its front matter, without marks and blank lines. */
  List<String> lines() {
    return lines(0);
  }

  List<String> lines(int note) {
    return plan.notes()
        .get(note)
        .text()
        .lines()
        .skip(3)
        .filter(line -> !line.isBlank())
        .map(line -> line.replaceAll(" ?<!-- [^>]*:\\d+ [0-9a-f]{8} -->", ""))
        .toList();
  }

  List<String> findings(Finding.Kind kind) {
    return plan.findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::toString)
        .toList();
  }
}
