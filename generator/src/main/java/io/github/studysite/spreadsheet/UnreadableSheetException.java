package io.github.studysite.spreadsheet;

/**
 * A file that cannot be read as a sheet at all, or a map that does not fit it. The message is
 * written for the author and names the file; nothing was imported.
 */
public final class UnreadableSheetException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  UnreadableSheetException(String message) {
    super(message);
  }
}
