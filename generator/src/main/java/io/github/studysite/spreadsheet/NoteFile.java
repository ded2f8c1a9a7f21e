package io.github.studysite.spreadsheet;

import io.github.studysite.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A note while lines are put into it. */
final class NoteFile {
  private static final String FENCE = "---";
  private static final String QUESTIONS = "## Questions";

  private final String path;
  private final String before;
  private final List<NoteLine> lines;

  private NoteFile(String path, String before, List<NoteLine> lines) {
    this.path = path;
    this.before = before;
    this.lines = lines;
  }

  static NoteFile read(SourceFile note, String sheetFile) {
    return new NoteFile(
        note.path(),
        note.text(),
        note.text()
            .lines()
            .map(line -> NoteLine.read(line, sheetFile))
            .collect(Collectors.toCollection(ArrayList::new)));
  }

  static NoteFile begun(String path, NoteLine title) {
    return new NoteFile(
        path, "", new ArrayList<>(List.of(NoteLine.plain(FENCE), title, NoteLine.plain(FENCE))));
  }

  String path() {
    return path;
  }

  List<NoteLine> lines() {
    return lines;
  }

  /** The line that ends the front matter; the first line if there is none. */
  NoteLine frontMatterEnd() {
    for (int at = 1; at < lines.size() && lines.get(0).text().equals(FENCE); at++) {
      if (lines.get(at).text().equals(FENCE)) {
        return lines.get(at);
      }
    }
    if (lines.isEmpty()) {
      lines.add(NoteLine.plain(""));
    }
    return lines.get(0);
  }

  /** The heading above the questions, which is put at the end if there is none. */
  NoteLine questions() {
    for (NoteLine line : lines) {
      if (line.text().matches("##\\s+Questions\\b.*")
          || line.text().matches("##\\s.*\\{questions}\\s*")) {
        return line;
      }
    }
    NoteLine heading = NoteLine.plain(QUESTIONS);
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
      lines.add(NoteLine.plain(""));
    }
    lines.add(heading);
    return heading;
  }

  /** Puts a line below another and what a person has added there, with the blank lines it needs. */
  void insert(NoteLine line, Item.Kind kind, NoteLine above) {
    int at = lines.get(lines.size() - 1) == above ? lines.size() - 1 : lines.indexOf(above);
    at = endOfAddition(at);
    NoteLine before = lines.get(at);
    int next = at + 1;
    if (!before.isBlank() && !joins(before.text(), kind)) {
      lines.add(next++, NoteLine.plain(""));
    }
    lines.add(next++, line);
    if (next < lines.size() && !lines.get(next).isBlank() && !joins(kind, lines.get(next).text())) {
      lines.add(next, NoteLine.plain(""));
    }
  }

  private int endOfAddition(int at) {
    int end = at;
    boolean more = lines.get(at).mark() != null;
    while (more && end + 1 < lines.size()) {
      NoteLine next = lines.get(end + 1);
      int indented = end + 1;
      while (indented < lines.size() && lines.get(indented).isBlank()) {
        indented++;
      }
      if (next.mark() == null && !next.isBlank() && !next.text().equals(FENCE)) {
        end++;
      } else if (next.isBlank()
          && indented < lines.size()
          && lines.get(indented).mark() == null
          && lines.get(indented).text().startsWith("    ")) {
        end = indented;
      } else {
        more = false;
      }
    }
    return end;
  }

  private static boolean joins(String above, Item.Kind kind) {
    return switch (kind) {
      case SAYS -> true;
      case LABEL, POINT, NESTED -> isBullet(above);
      case TITLE, SECTION, TERM, MORE, QUESTION, ANSWER -> false;
    };
  }

  private static boolean joins(Item.Kind kind, String below) {
    return switch (kind) {
      case TERM, MORE, SAYS -> below.startsWith(": ");
      case LABEL, POINT, NESTED -> isBullet(below);
      case TITLE, SECTION, QUESTION, ANSWER -> false;
    };
  }

  private static boolean isBullet(String line) {
    return line.stripLeading().startsWith("- ");
  }

  void remove(NoteLine line) {
    int at = lines.indexOf(line);
    lines.remove(at);
    boolean blankAbove = at > 0 && lines.get(at - 1).isBlank();
    if (blankAbove && (at == lines.size() || lines.get(at).isBlank())) {
      lines.remove(at - 1);
    }
  }

  /** The note as it is now; to the byte as it was if no line has changed. */
  SourceFile written() {
    List<String> now = lines.stream().map(NoteLine::toString).toList();
    if (now.equals(before.lines().toList())) {
      return new SourceFile(path, before);
    }
    String end = before.contains("\r\n") ? "\r\n" : "\n";
    return new SourceFile(path, now.stream().map(line -> line + end).collect(Collectors.joining()));
  }
}
