package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Says what is odd about the rows of a sheet before anything is made of them. */
final class SheetChecks {
  private static final int LONG_CELL = 40;
  private static final int MOST_RANGES = 100;

  private SheetChecks() {}

  static void report(SheetRows sheet, List<Finding> findings) {
    blank(sheet, findings);
    ragged(sheet, findings);
    repeated(sheet, findings);
    CutCells.report(sheet.filled(), findings);
  }

  private static void blank(SheetRows sheet, List<Finding> findings) {
    if (!sheet.blank().isEmpty()) {
      boolean more = sheet.blank().size() == SheetRows.MOST_ROWS;
      findings.add(
          new Finding(
              Finding.Kind.DROPPED,
              sheet.sheet(),
              0,
              0,
              (more ? "More than " : "")
                  + (sheet.blank().size() == 1 ? "1 row is" : sheet.blank().size() + " rows are")
                  + " blank"
                  + (more ? "." : ": " + ranges(sheet.blank()) + ".")));
    }
  }

  private static void ragged(SheetRows sheet, List<Finding> findings) {
    Map<Integer, List<SheetRow>> byWidth = new TreeMap<>();
    sheet
        .filled()
        .forEach(
            row ->
                byWidth.computeIfAbsent(row.cells().size(), width -> new ArrayList<>()).add(row));
    int usual =
        byWidth.entrySet().stream()
            .max(Map.Entry.comparingByValue((one, other) -> one.size() - other.size()))
            .map(Map.Entry::getKey)
            .orElse(0);
    // A workbook stores no empty cells at the end of a row; only what is too much means anything.
    boolean workbook = sheet.sheet().contains("!");
    byWidth.forEach(
        (width, rows) -> {
          if (width > usual || !workbook && width != usual) {
            boolean filled = rows.stream().anyMatch(row -> beyond(row, usual));
            findings.add(
                new Finding(
                    Finding.Kind.RAGGED,
                    sheet.sheet(),
                    rows.get(0).number(),
                    0,
                    width
                        + (width == 1 ? " column" : " columns")
                        + " instead of "
                        + usual
                        + " in "
                        + (rows.size() == 1 ? "row " : "rows ")
                        + ranges(rows.stream().map(SheetRow::number).toList())
                        + (width < usual ? "." : filled ? "; some hold text." : "; all empty.")));
          }
        });
  }

  private static boolean beyond(SheetRow row, int usual) {
    return row.cells().stream().skip(usual).anyMatch(cell -> !cell.isBlank());
  }

  private static void repeated(SheetRows sheet, List<Finding> findings) {
    Map<String, SheetRow> seen = new HashMap<>();
    for (SheetRow row : sheet.filled()) {
      for (int column = 1; column <= row.cells().size(); column++) {
        String cell = row.cell(column);
        if (cell.length() < LONG_CELL) {
          continue;
        }
        String words = cell.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        SheetRow first = words.isEmpty() ? null : seen.putIfAbsent(words, row);
        if (first != null && first != row) {
          findings.add(
              Finding.at(
                  Finding.Kind.DUPLICATE,
                  row,
                  column,
                  "The same text stands in row " + first.number() + "."));
        }
      }
    }
  }

  /** {@code 3, 7–9}. */
  static String ranges(List<Integer> numbers) {
    List<String> ranges = new ArrayList<>();
    int start = 0;
    for (int at = 1; at <= numbers.size(); at++) {
      if (at == numbers.size() || numbers.get(at) != numbers.get(at - 1) + 1) {
        int from = numbers.get(start);
        int to = numbers.get(at - 1);
        ranges.add(from == to ? String.valueOf(from) : from + "–" + to);
        start = at;
      }
    }
    return ranges.size() <= MOST_RANGES
        ? String.join(", ", ranges)
        : String.join(", ", ranges.subList(0, MOST_RANGES)) + " and more";
  }
}
