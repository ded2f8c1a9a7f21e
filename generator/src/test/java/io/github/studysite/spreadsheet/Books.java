package io.github.studysite.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/** Workbooks made in a test. */
final class Books {
  private Books() {}

  static byte[] of(Consumer<Workbook> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "test", "1.0")) {
      content.accept(book);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** One sheet, filled from the first cell on. */
  static byte[] of(String[]... rows) {
    return of(
        book -> {
          var sheet = book.newWorksheet("Bees");
          for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length; column++) {
              if (!rows[row][column].isEmpty()) {
                sheet.value(row, column, rows[row][column]);
              }
            }
          }
        });
  }

  /** A workbook whose only sheet holds this XML. */
  static byte[] withSheet(String sheetData) {
    return withSheet("", sheetData);
  }

  /**
   * @param prologue what stands before the sheet's own XML
   */
  static byte[] withSheet(String prologue, String sheetData) {
    Map<String, String> parts = new TreeMap<>();
    String relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    parts.put(
        "[Content_Types].xml",
        "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'>"
            + "<Default Extension='rels' ContentType='application/vnd.openxmlformats-package.relationships+xml'/>"
            + "<Override PartName='/xl/workbook.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/>"
            + "<Override PartName='/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'/>"
            + "</Types>");
    parts.put(
        "_rels/.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='"
            + relation
            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
            + "<Relationship Id='r1' Type='"
            + relation
            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns='"
            + main
            + "' xmlns:r='"
            + relation
            + "'><sheets><sheet name='Bees' sheetId='1' r:id='r1'/></sheets></workbook>");
    parts.put(
        "xl/worksheets/sheet1.xml",
        prologue
            + "<worksheet xmlns='"
            + main
            + "'><sheetData>"
            + sheetData
            + "</sheetData></worksheet>");
    return zip(parts);
  }

  static byte[] zip(Map<String, String> parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
