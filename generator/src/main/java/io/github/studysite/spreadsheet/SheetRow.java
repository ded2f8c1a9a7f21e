package io.github.studysite.spreadsheet;

import java.util.List;
import java.util.Locale;

/**
 * A row as it was read.
 *
 * @param sheet as in {@link Finding}
 * @param number 1-based; in a text file the line on which the row begins
 * @param cells as they stand in the sheet; empty ones are empty
 */
record SheetRow(String sheet, int number, List<String> cells) {
  SheetRow {
    cells = List.copyOf(cells);
  }

  /**
   * @param column 1-based; there is nothing beyond the last
   */
  String cell(int column) {
    return column >= 1 && column <= cells.size() ? cells.get(column - 1).strip() : "";
  }

  boolean isBlank() {
    return cells.stream().allMatch(String::isBlank);
  }

  boolean hasLetterOrDigit() {
    return cells.stream().anyMatch(cell -> cell.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** All words in one line, to compare rows by. */
  String words() {
    return String.join(" ", cells).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
