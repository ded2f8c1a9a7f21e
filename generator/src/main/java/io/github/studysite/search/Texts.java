package io.github.studysite.search;

import io.github.studysite.search.Entries.PageEntries;
import java.util.ArrayList;
import java.util.List;

/** Fills the pieces that hold what a list of results shows. */
final class Texts {
  /** Less than other pieces hold: the hits of one query lie in several of these. */
  private static final int ROOM = 20_000;

  /** UTF-16 units of a line that are kept, so that no text is larger than its piece may be. */
  private static final int LONGEST = 12_000;

  private final List<Part> parts = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private int size;
  private int entries;
  private int firstEntry;

  private Texts() {}

  /** A piece and the number of the first entry in it. */
  record Part(int firstEntry, Piece piece) {}

  static List<Part> of(Entries entries) {
    Texts texts = new Texts();
    entries.terms().forEach(term -> texts.add("", term));
    texts.close();
    entries.notePages().forEach(texts::add);
    texts.close();
    entries.questionPages().forEach(texts::add);
    texts.close();
    return texts.parts;
  }

  private void add(PageEntries page) {
    String pageLine = page.line();
    for (Entry entry : page.entries()) {
      add(pageLine, entry);
      // Once in a piece says it for all that follow.
      pageLine = open.isEmpty() ? page.line() : "";
    }
  }

  private void add(String pageLine, Entry entry) {
    append(pageLine);
    append(shortened(entry.line()));
    entries++;
    if (size >= ROOM) {
      close();
    }
  }

  private void append(String line) {
    if (!line.isEmpty()) {
      open.add(line);
      size += Piece.bytes(line);
    }
  }

  private static String shortened(String line) {
    if (line.length() <= LONGEST) {
      return line;
    }
    boolean withinPair = Character.isHighSurrogate(line.charAt(LONGEST - 1));
    return line.substring(0, withinPair ? LONGEST - 1 : LONGEST) + "\n";
  }

  private void close() {
    if (!open.isEmpty()) {
      parts.add(new Part(firstEntry, Piece.of("texts", parts.size() + 1, open)));
      open.clear();
    }
    size = 0;
    firstEntry = entries;
  }
}
