package io.github.studysite.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Reads rows from text in which a character separates the cells. */
final class TextSheet {
  /** No sheet holds it: the reader then takes quotation marks for what they are. */
  private static final char NO_QUOTE = '\u0001';

  private static final int LONGEST_CELL = 1 << 20;

  private final String file;
  private final String text;
  private final List<Finding> findings;

  private TextSheet(String file, String text, List<Finding> findings) {
    this.file = file;
    this.text = text;
    this.findings = findings;
  }

  static SheetRows read(
      String file, String title, byte[] bytes, SheetMap map, List<Finding> findings) {
    SheetText decoded = SheetText.of(file, bytes, map.encoding());
    boolean directive = decoded.text().matches("(?s)sep=[^\\w\\s\"]\\r?\\n.*|(?s)sep=\\t\\r?\\n.*");
    String text = decoded.text();
    char separator =
        map.separator().orElseGet(() -> directive ? text.charAt(4) : Separator.of(text));
    // The line stays, as a blank one, so that the numbers of the rows are those of the file.
    TextSheet sheet =
        new TextSheet(file, directive ? text.substring(text.indexOf('\n')) : text, findings);
    SheetRows rows = sheet.rows(title, separator, map);
    findings.add(
        new Finding(
            Finding.Kind.FORMAT,
            file,
            0,
            0,
            "Read as "
                + decoded.encoding()
                + (decoded.guessed() ? " (guessed; “encoding” in the map sets it)" : "")
                + ", cells separated by "
                + Separator.name(separator)
                + "."));
    return rows;
  }

  private SheetRows rows(String title, char separator, SheetMap map) {
    boolean quotes = map.quotes().orElseGet(() -> separator != '\t' || quotedThroughout(separator));
    try {
      return parsed(title, separator, quotes);
    } catch (CsvParseException mistake) {
      throw unreadable(mistake, quotes);
    }
  }

  private SheetRows parsed(String title, char separator, boolean quotes) {
    SheetRows rows = new SheetRows(file, title);
    try (CsvReader<CsvRecord> records = reader(separator, quotes, false)) {
      for (CsvRecord each : records) {
        int number = Math.toIntExact(each.getStartingLineNumber());
        swallowed(number, each.getFields());
        rows.add(number, each.getFields());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException("cannot read text in memory", impossible);
    }
    return rows;
  }

  /** A tab-separated file rarely quotes; if it does, every mark is doubled or closes a cell. */
  private boolean quotedThroughout(char separator) {
    if (!text.contains("\"")) {
      return false;
    }
    try (CsvReader<CsvRecord> records = reader(separator, true, true)) {
      records.forEach(each -> {});
      return true;
    } catch (CsvParseException notQuoted) {
      return false;
    } catch (IOException impossible) {
      throw new UncheckedIOException("cannot read text in memory", impossible);
    }
  }

  // Sheets written by hand have words behind a closing mark. FastCSV is going to stop reading them
  // and offers nothing instead; until then nobody's sheet has to be refused.
  @SuppressWarnings("removal")
  private CsvReader<CsvRecord> reader(char separator, boolean quotes, boolean strict) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .quoteCharacter(quotes ? '"' : NO_QUOTE)
        .skipEmptyLines(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowExtraCharsAfterClosingQuote(!strict)
        .allowUnclosedQuote(false)
        .maxBufferSize(LONGEST_CELL)
        .ofCsvRecord(text);
  }

  private void swallowed(int number, List<String> cells) {
    for (int at = 0; at < cells.size(); at++) {
      if (cells.get(at).lines().count() > 20) {
        findings.add(
            new Finding(
                Finding.Kind.GUESSED,
                file,
                number,
                at + 1,
                "The cell has "
                    + cells.get(at).lines().count()
                    + " lines; perhaps a quotation mark before it was never closed."));
      }
    }
  }

  private UnreadableSheetException unreadable(CsvParseException mistake, boolean quotes) {
    return new UnreadableSheetException(
        file
            + ": The rows cannot be told apart ("
            + reason(mistake)
            + ")."
            + (quotes
                ? " Is a quotation mark opened and never closed? Double it where it is part of the"
                    + " text, or set “quotes: false” in the map."
                : ""));
  }

  private static String reason(CsvParseException mistake) {
    List<String> reasons = new ArrayList<>();
    for (Throwable cause = mistake; cause != null; cause = cause.getCause()) {
      if (cause.getMessage() != null) {
        reasons.add(cause.getMessage());
      }
    }
    return String.join(": ", reasons);
  }
}
