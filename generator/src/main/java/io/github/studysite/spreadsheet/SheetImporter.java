package io.github.studysite.spreadsheet;

import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns a sheet and the notes that exist into the notes that should exist. */
public final class SheetImporter {
  private static final Pattern QUESTION_ID = Pattern.compile("^###\\s.*\\{#([^\\s}]+)");

  private SheetImporter() {}

  /**
   * @param file name of the sheet's file without folders; the marks in the notes hold it
   * @param content its bytes
   * @param map as the author wrote it
   * @param notes all of {@code topics/}, in order of their paths
   * @throws UnreadableSheetException in sentences for the author, if nothing can be imported
   */
  public static SheetPlan plan(
      String file, byte[] content, Optional<SourceFile> map, List<SourceFile> notes) {
    SheetMap said =
        map.map(each -> SheetMapYaml.read(each.path(), each.text())).orElse(SheetMap.NOTHING_SAID);
    if (said.sheet().isPresent() && !said.sheet().get().equals(file)) {
      throw new UnreadableSheetException(
          map.orElseThrow().path()
              + ": This map is for "
              + said.sheet().get()
              + ", not for "
              + file
              + ". Name another with -Dstudysite.map=FILE; it is written if it does not exist.");
    }
    List<Finding> findings = new ArrayList<>();
    List<SheetRows> sheets =
        SheetFile.read(file, content, said, findings).stream()
            .filter(sheet -> !sheet.filled().isEmpty())
            .toList();
    List<TopicDraft> topics = new ArrayList<>();
    List<Columns> columns = new ArrayList<>();
    for (SheetRows sheet : sheets) {
      SheetChecks.report(sheet, findings);
      Columns own = Columns.of(sheet, said);
      columns.add(own);
      SheetReading reading = new SheetReading(sheet, said, own, topics, findings);
      switch (own.layout()) {
        case TABLE -> TableReader.read(reading);
        case OUTLINE -> OutlineReader.read(reading);
      }
    }
    checkContent(file, topics, findings);
    DraftNames.settle(topics, terms(notes, file), questionIds(notes, file), findings);
    NoteMerge.Result merged = NoteMerge.merge(topics, notes, file, skipped(sheets, said), findings);
    return new SheetPlan(
        merged.notes(),
        map.isPresent() ? Optional.empty() : Optional.of(SheetMapText.of(file, columns)),
        findings,
        figures(sheets, topics, merged));
  }

  private static void checkContent(String file, List<TopicDraft> topics, List<Finding> findings) {
    if (topics.stream().allMatch(TopicDraft::isEmpty)) {
      throw new UnreadableSheetException(file + ": Nothing stands below the header.");
    }
    for (TopicDraft topic : topics) {
      if (topic.isEmpty()) {
        findings.add(
            Finding.at(
                Finding.Kind.DROPPED,
                topic.items().get(0).row(),
                0,
                "Nothing stands below the topic “" + topic.name() + "”; it was left out."));
      }
    }
  }

  private static Set<String> skipped(List<SheetRows> sheets, SheetMap map) {
    Set<String> skipped = new HashSet<>();
    for (SheetRows sheet : sheets) {
      for (SheetRow row : sheet.filled()) {
        if (map.kind(row).filter(kind -> kind == RowKind.SKIP).isPresent()) {
          skipped.add(Mark.safe(row.sheet()) + ":" + row.number());
        }
      }
    }
    return skipped;
  }

  /** Ids of the terms that are not from this file: lines directly above a colon. */
  private static Set<String> terms(List<SourceFile> notes, String file) {
    Set<String> ids = new HashSet<>();
    for (SourceFile note : notes) {
      List<String> lines = note.text().lines().toList();
      for (int at = 0; at + 1 < lines.size(); at++) {
        String line = lines.get(at);
        boolean term =
            lines.get(at + 1).startsWith(": ") && !line.startsWith(":") && !line.startsWith("[[");
        if (term && !line.isBlank() && NoteLine.read(line, file).mark() == null) {
          ids.add(
              DraftNames.idOf(
                  Mark.in(line).map(mark -> line.substring(0, mark.start())).orElse(line)));
        }
      }
    }
    return ids;
  }

  private static Set<String> questionIds(List<SourceFile> notes, String file) {
    Set<String> ids = new HashSet<>();
    for (SourceFile note : notes) {
      for (String line : note.text().lines().toList()) {
        Matcher id = QUESTION_ID.matcher(line);
        if (id.find() && NoteLine.read(line, file).mark() == null) {
          ids.add(id.group(1));
        }
      }
    }
    return ids;
  }

  private static SheetPlan.Figures figures(
      List<SheetRows> sheets, List<TopicDraft> topics, NoteMerge.Result merged) {
    return new SheetPlan.Figures(
        sheets.size(),
        sheets.stream().mapToInt(SheetRows::read).sum(),
        sheets.stream().mapToInt(sheet -> sheet.filled().size()).sum(),
        (int) topics.stream().filter(topic -> !topic.isEmpty()).count(),
        count(topics, Item.Kind.TERM),
        count(topics, Item.Kind.QUESTION),
        merged.added(),
        merged.updated());
  }

  private static int count(List<TopicDraft> topics, Item.Kind kind) {
    return (int)
        topics.stream()
            .flatMap(topic -> topic.items().stream())
            .filter(item -> item.kind() == kind)
            .count();
  }
}
