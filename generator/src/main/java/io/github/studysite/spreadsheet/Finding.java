package io.github.studysite.spreadsheet;

import java.util.Comparator;
import java.util.Objects;

/**
 * Something about a sheet that its author should know. The import went on.
 *
 * @param sheet name of the file, for a workbook with the name of the sheet: {@code bees.xlsx!Hive}
 * @param row 1-based, the line on which it begins in a text file; 0 for the sheet as a whole
 * @param column 1-based; 0 for the row as a whole
 * @param message one sentence or two, without a place
 */
public record Finding(Kind kind, String sheet, int row, int column, String message)
    implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::kind)
          .thenComparing(Finding::sheet)
          .thenComparingInt(Finding::row)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::message);

  /** In the order in which an author should look at them. */
  public enum Kind {
    CONFLICT("Changed in the sheet and by a person: yours was kept"),
    VANISHED("No longer in the sheet: kept in the notes"),
    FORMAT("How the file was read"),
    GUESSED("Read by guess: please look"),
    CUT("Cells that look cut"),
    DUPLICATE("The same in several places"),
    RAGGED("Rows of an unusual width"),
    CLEANED("Cleaned"),
    DROPPED("Dropped");

    private final String heading;

    Kind(String heading) {
      this.heading = heading;
    }

    /** What stands above such findings in the report. */
    public String heading() {
      return heading;
    }
  }

  public Finding {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(sheet, "sheet");
    Objects.requireNonNull(message, "message");
  }

  static Finding at(Kind kind, SheetRow row, int column, String message) {
    return new Finding(kind, row.sheet(), row.number(), column, message);
  }

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  /** {@code sheet:row:column: message}, without the parts that are 0. */
  @Override
  public String toString() {
    return sheet
        + (row == 0 ? "" : ":" + row)
        + (row == 0 || column == 0 ? "" : ":" + column)
        + ": "
        + message;
  }
}
