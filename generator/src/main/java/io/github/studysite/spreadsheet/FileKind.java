package io.github.studysite.spreadsheet;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is by its first bytes; its name may lie. */
enum FileKind {
  TEXT,
  WORKBOOK;

  /**
   * @throws UnreadableSheetException for a file of a well-known kind that is no sheet we read
   */
  static FileKind of(String file, byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, 200), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK\u0003\u0004") || start.startsWith("PK\u0005\u0006")) {
      return WORKBOOK;
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      throw new UnreadableSheetException(
          file
              + ": This is a workbook of the old kind (.xls), or one with a password. Open it in"
              + " your spreadsheet program and save it as XLSX without a password.");
    }
    String kind = noSheet(start);
    if (!kind.isEmpty()) {
      throw new UnreadableSheetException(
          file + ": This is " + kind + ", no sheet. Save the sheet as XLSX, CSV or TSV.");
    }
    return TEXT;
  }

  private static String noSheet(String start) {
    String text = start.strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("%PDF")) {
      return "a PDF file";
    }
    if (start.startsWith("\u0089PNG")
        || start.startsWith("GIF8")
        || start.startsWith("\u00FF\u00D8")) {
      return "an image";
    }
    if (start.startsWith("\u001F\u008B")) {
      return "a compressed file";
    }
    if (text.startsWith("{\\rtf")) {
      return "a text document";
    }
    return text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<?xml")
        ? "a page of HTML or XML"
        : "";
  }
}
