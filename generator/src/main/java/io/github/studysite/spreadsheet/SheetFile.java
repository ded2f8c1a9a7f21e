package io.github.studysite.spreadsheet;

import java.util.List;
import java.util.Locale;

/** Reads the rows of a file, whatever kind of sheet it is. */
final class SheetFile {
  private static final int MOST_BYTES = 64 << 20;

  private SheetFile() {}

  /**
   * @throws UnreadableSheetException if it is none
   */
  static List<SheetRows> read(String file, byte[] bytes, SheetMap map, List<Finding> findings) {
    if (bytes.length == 0) {
      throw new UnreadableSheetException(file + ": The file is empty.");
    }
    if (bytes.length > MOST_BYTES) {
      throw new UnreadableSheetException(
          file
              + ": The file has "
              + (bytes.length >> 20)
              + " MB; up to "
              + (MOST_BYTES >> 20)
              + " MB are read. Split it.");
    }
    String title = file.replaceFirst("\\.[^.]*$", "").replaceAll("[-_]+", " ").strip();
    FileKind kind = FileKind.of(file, bytes);
    boolean named = file.toLowerCase(Locale.ROOT).endsWith(".xlsx");
    if (named != (kind == FileKind.WORKBOOK)) {
      findings.add(
          new Finding(
              Finding.Kind.FORMAT,
              file,
              0,
              0,
              kind == FileKind.WORKBOOK
                  ? "The name does not say so, but this is a workbook; it was read as one."
                  : "The name says that this is a workbook, but it is text; it was read as text."));
    }
    List<SheetRows> sheets =
        switch (kind) {
          case TEXT -> List.of(TextSheet.read(file, title, bytes, map, findings));
          case WORKBOOK -> Workbook.read(file, title, bytes, map, findings);
        };
    if (sheets.stream().allMatch(sheet -> sheet.filled().isEmpty())) {
      throw new UnreadableSheetException(file + ": No cell has anything in it.");
    }
    return sheets;
  }
}
