package io.github.studysite.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellAddress;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/**
 * Reads rows from a workbook (XLSX), one after the other, so that a million empty ones cost
 * nothing. A formula gives the value that was last calculated; of merged cells the first one holds
 * the text, as in the program that merged them.
 */
final class Workbook {
  private static final Pattern ERROR =
      Pattern.compile("#(?:REF!|DIV/0!|VALUE!|NAME\\?|N/A|NUM!|NULL!)");

  private static final Pattern RANGE = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}:[A-Z]+[0-9]+");

  private final String file;
  private final List<Finding> findings;

  private Workbook(String file, List<Finding> findings) {
    this.file = file;
    this.findings = findings;
  }

  static List<SheetRows> read(
      String file, String title, byte[] bytes, SheetMap map, List<Finding> findings) {
    // The reader insists on the styles if it is to tell dates by them.
    boolean styled = ZipLimits.check(file, bytes).contains("xl/styles.xml");
    Workbook workbook = new Workbook(file, findings);
    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(styled, false))) {
      List<Sheet> sheets = book.getSheets().toList();
      Map<String, List<String>> merged = MergedCells.in(bytes);
      List<SheetRows> read = new ArrayList<>();
      for (Sheet sheet : sheets) {
        if (map.reads(sheet.getName())) {
          read.add(workbook.rows(sheet, sheets.size() == 1 ? title : sheet.getName()));
          workbook.merged(sheet, merged.getOrDefault(sheet.getName(), List.of()));
        } else {
          workbook.note(sheet, "The map leaves this sheet out.", Finding.Kind.DROPPED);
        }
      }
      return read;
    } catch (ExcelReaderException | IOException | IndexOutOfBoundsException damaged) {
      throw damaged(file, damaged);
    } catch (UnreadableSheetException ours) {
      throw ours;
    } catch (RuntimeException damaged) {
      // The reader meets damage with whatever its parts throw.
      throw damaged(file, damaged);
    }
  }

  private SheetRows rows(Sheet sheet, String title) throws IOException {
    if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
      note(sheet, "The sheet is hidden; it was read too.", Finding.Kind.GUESSED);
    }
    SheetRows rows = new SheetRows(file + "!" + sheet.getName(), title);
    try (Stream<Row> stream = sheet.openStream()) {
      stream.forEach(row -> rows.add(row.getRowNum(), cells(rows.sheet(), row)));
    }
    return rows;
  }

  private void merged(Sheet sheet, List<String> ranges) {
    for (String range : ranges) {
      if (RANGE.matcher(range).matches()) {
        CellAddress first = new CellAddress(range.substring(0, range.indexOf(':')));
        findings.add(
            new Finding(
                Finding.Kind.FORMAT,
                file + "!" + sheet.getName(),
                first.getRow() + 1,
                first.getColumn() + 1,
                "The cells " + range + " are merged; only the first of them has a text."));
      }
    }
  }

  private List<String> cells(String sheet, Row row) {
    List<String> cells = new ArrayList<>();
    for (Cell cell : row) {
      String text = cell == null ? "" : text(cell);
      cells.add(text);
      if (ERROR.matcher(text).matches()) {
        findings.add(
            new Finding(
                Finding.Kind.GUESSED,
                sheet,
                row.getRowNum(),
                cells.size(),
                "The formula of this cell failed with " + text + "."));
      }
    }
    while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
      cells.remove(cells.size() - 1);
    }
    return cells;
  }

  private static String text(Cell cell) {
    Object value = cell.getValue();
    if (value == null) {
      return cell.getRawValue() == null ? "" : cell.getRawValue();
    }
    if (value instanceof BigDecimal number) {
      return isDate(cell) ? date(cell.asDate()) : number.stripTrailingZeros().toPlainString();
    }
    return value.toString();
  }

  private static boolean isDate(Cell cell) {
    String format = cell.getDataFormatString();
    // What stands in quotes or brackets is text, a colour or a currency.
    return format != null
        && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "").matches("(?i).*(yy|d+[-/. ]m|h+:m).*");
  }

  private static String date(LocalDateTime date) {
    return date.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? date.toLocalDate().toString()
        : date.toString();
  }

  private void note(Sheet sheet, String message, Finding.Kind kind) {
    findings.add(new Finding(kind, file + "!" + sheet.getName(), 0, 0, message));
  }

  private static UnreadableSheetException damaged(String file, Exception cause) {
    return new UnreadableSheetException(
        file
            + ": The workbook is damaged or of another kind ("
            + (cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage())
            + "). Open it in your spreadsheet program and save it again as XLSX.");
  }
}
