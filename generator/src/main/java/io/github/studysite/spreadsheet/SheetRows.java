package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/** Collects the rows of one sheet: those with something in them, and the number of the others. */
final class SheetRows {
  /** More would be no notes; and it bounds what a sheet can take of the memory. */
  static final int MOST_ROWS = 50_000;

  static final int MOST_COLUMNS = 1_000;

  private final String sheet;
  private final String title;
  private final List<SheetRow> filled = new ArrayList<>();
  private final List<Integer> blank = new ArrayList<>();
  private int read;

  /**
   * @param sheet as in {@link Finding}
   * @param title what its topic is called if no cell says so
   */
  SheetRows(String sheet, String title) {
    this.sheet = sheet;
    this.title = title;
  }

  void add(int number, List<String> cells) {
    read++;
    if (cells.size() > MOST_COLUMNS) {
      throw new UnreadableSheetException(
          sheet
              + ":"
              + number
              + ": The row has "
              + cells.size()
              + " columns; "
              + MOST_COLUMNS
              + " are read. Is the separator the right one? “separator” in the map sets it.");
    }
    SheetRow row = new SheetRow(sheet, number, cells);
    if (row.isBlank()) {
      if (blank.size() < MOST_ROWS) {
        blank.add(number);
      }
      return;
    }
    if (filled.size() == MOST_ROWS) {
      throw new UnreadableSheetException(
          sheet
              + ": More than "
              + MOST_ROWS
              + " rows have something in them; that is more than a study site can hold. Split the"
              + " sheet, or leave out what is no note.");
    }
    filled.add(row);
  }

  String sheet() {
    return sheet;
  }

  String title() {
    return title;
  }

  List<SheetRow> filled() {
    return filled;
  }

  /** Numbers of blank rows, at most as many as rows are read. */
  List<Integer> blank() {
    return blank;
  }

  int read() {
    return read;
  }
}
