package io.github.studysite.spreadsheet;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells what a row of an outline is, by which of its cells are filled. */
final class OutlineRows {
  static final Pattern NUMBER = Pattern.compile("\\(?\\d{1,4}\\s*[.):]?");
  private static final int LONGEST_HEADING = 80;

  private final SheetReading reading;
  private final SheetMap map;
  private final Columns columns;

  OutlineRows(SheetReading reading) {
    this.reading = reading;
    this.map = reading.map();
    this.columns = reading.columns();
  }

  /**
   * @param next the following row with something in it
   */
  RowKind kind(SheetRow row, Optional<SheetRow> next, boolean belowQuestions) {
    Optional<RowKind> said = map.kind(row);
    if (said.isPresent()) {
      if (said.get() == RowKind.SKIP) {
        reading.droppedAsTheMapSays(row);
      }
      return said.get();
    }
    if (!row.hasLetterOrDigit()) {
      reading.dropped(row, 0, "No letter and no digit stands in it: “" + row.words() + "”.");
      return RowKind.SKIP;
    }
    if (columns.isHeader(row)) {
      reading.droppedAsHeader(row);
      return RowKind.HEADER;
    }
    String first = term(row);
    boolean alone = first.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").equals(row.words());
    if (alone && map.topicPattern().matcher(first).matches()) {
      return RowKind.TOPIC;
    }
    if (map.questionsPattern().matcher(first).matches()
        && expansion(row).isEmpty()
        && definition(row).isEmpty()) {
      return RowKind.QUESTIONS;
    }
    return belowQuestions ? question(row, alone) : body(row, next, alone);
  }

  private RowKind question(SheetRow row, boolean alone) {
    boolean numbered =
        term(row).matches("\\(?\\d{1,4}\\s*[.):].*|\\d{1,4}")
            || NUMBER.matcher(expansion(row)).matches();
    if (numbered || !definition(row).isEmpty()) {
      return RowKind.QUESTION;
    }
    if (alone) {
      reading.guessed(row, 1, "It stands alone below questions; read as a point of the topic.");
      return RowKind.POINT;
    }
    reading.guessed(row, 0, "It has no number; read as an answer to the question above.");
    return RowKind.ANSWER;
  }

  private RowKind body(SheetRow row, Optional<SheetRow> next, boolean alone) {
    if (alone) {
      reading.guessed(
          row, 1, "“" + term(row) + "” stands alone in the first column; read as a point.");
      return RowKind.POINT;
    }
    if (!term(row).isEmpty()) {
      return RowKind.TERM;
    }
    if (!expansion(row).isEmpty()) {
      boolean acronym = expansion(row).matches("\\p{Lu}[\\p{Lu}\\p{N}-]{1,7}");
      String read = acronym && !definition(row).isEmpty() ? "term" : "label";
      reading.guessed(
          row,
          columns.first(Role.EXPANSION),
          "The first column is empty, this one is not (shifted?); read as a " + read + ".");
      return read.equals("term") ? RowKind.TERM : RowKind.LABEL;
    }
    if (definition(row).isEmpty()) {
      return RowKind.POINT;
    }
    boolean bare = note(row).isEmpty();
    // Only a label that has points of its own can stand below a heading.
    boolean leads = next.filter(this::isLabelled).isPresent();
    return bare && leads && definition(row).length() <= LONGEST_HEADING
        ? RowKind.SECTION
        : RowKind.LABEL;
  }

  private boolean isLabelled(SheetRow row) {
    return term(row).isEmpty() && !definition(row).isEmpty() && !note(row).isEmpty();
  }

  /** Nothing but a note stands in it, so it belongs to the label above. */
  boolean isPoint(SheetRow row) {
    return term(row).isEmpty()
        && expansion(row).isEmpty()
        && definition(row).isEmpty()
        && !note(row).isEmpty();
  }

  private String term(SheetRow row) {
    return row.cell(columns.first(Role.TERM));
  }

  private String expansion(SheetRow row) {
    return row.cell(columns.first(Role.EXPANSION));
  }

  private String definition(SheetRow row) {
    return row.cell(columns.first(Role.DEFINITION));
  }

  private String note(SheetRow row) {
    return row.cell(columns.first(Role.NOTE));
  }
}
