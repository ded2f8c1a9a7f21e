package io.github.studysite.spreadsheet;

import io.github.studysite.model.SourceFile;
import java.util.List;
import java.util.Optional;

/**
 * What an import would write, and what it has to say.
 *
 * @param notes every note as it would be, those that stay as they are too
 * @param map to be written beside the sheet; empty if there is one
 * @param findings sorted
 */
public record SheetPlan(
    List<SourceFile> notes, Optional<String> map, List<Finding> findings, Figures figures) {
  public SheetPlan {
    notes = List.copyOf(notes);
    findings = findings.stream().sorted().distinct().toList();
  }

  /**
   * What the sheet holds.
   *
   * @param rows that were read, blank ones too
   * @param filled rows with something in them
   * @param added lines of notes that are new
   * @param updated lines that changed because the sheet did
   */
  public record Figures(
      int sheets,
      int rows,
      int filled,
      int topics,
      int terms,
      int questions,
      int added,
      int updated) {}

  public long count(Finding.Kind kind) {
    return findings.stream().filter(finding -> finding.kind() == kind).count();
  }

  /** The whole report as a text for people, with a line break at its end. */
  public String text() {
    StringBuilder text = new StringBuilder();
    text.append(summary()).append('\n');
    for (Finding.Kind kind : Finding.Kind.values()) {
      if (count(kind) > 0) {
        text.append('\n').append(kind.heading()).append(" (").append(count(kind)).append(")\n");
        lines(kind).forEach(line -> text.append("  ").append(line).append('\n'));
      }
    }
    return text.toString();
  }

  /** The findings of a kind in words; what is the same of several cells stands in one line. */
  public List<String> lines(Finding.Kind kind) {
    return FindingLines.of(findings.stream().filter(finding -> finding.kind() == kind).toList());
  }

  /** One line with the figures. */
  public String summary() {
    return counted(figures.rows(), "row")
        + (figures.sheets() == 1 ? "" : " in " + counted(figures.sheets(), "sheet"))
        + " read, "
        + figures.filled()
        + " with something in them: "
        + counted(figures.topics(), "topic")
        + ", "
        + counted(figures.terms(), "term")
        + ", "
        + counted(figures.questions(), "question")
        + "; "
        + counted(figures.added(), "line")
        + " new, "
        + figures.updated()
        + " updated";
  }

  private static String counted(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
