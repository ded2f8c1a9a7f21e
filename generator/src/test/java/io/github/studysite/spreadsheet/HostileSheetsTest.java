package io.github.studysite.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.source.TopicParser;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class HostileSheetsTest {
  private static final String PLAIN = "Term,Definition\nDrone,Männliche Biene\n";
  private static final List<String> READ = List.of("Drone", ": Männliche Biene");

  private static Imported of(String file, String text, Charset charset) {
    return Imported.of(file, text.getBytes(charset));
  }

  private static void refused(String file, byte[] content, String message) {
    assertThatThrownBy(() -> Imported.of(file, content))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessage(message);
  }

  @Test
  void aByteOrderMarkBelongsToNoHeader() {
    assertThat(of("bees.csv", "\uFEFF" + PLAIN, StandardCharsets.UTF_8).lines()).isEqualTo(READ);
  }

  @Test
  void utf16WithAndWithoutAMark() {
    assertThat(of("bees.csv", "\uFEFF" + PLAIN, StandardCharsets.UTF_16LE).lines()).isEqualTo(READ);
    assertThat(of("bees.csv", "\uFEFF" + PLAIN, StandardCharsets.UTF_16BE).lines()).isEqualTo(READ);
    assertThat(of("bees.csv", PLAIN, StandardCharsets.UTF_16LE).lines()).isEqualTo(READ);
    assertThat(of("bees.csv", PLAIN, StandardCharsets.UTF_16BE).lines()).isEqualTo(READ);
  }

  @Test
  void whatIsNotUtf8IsWindows1252() {
    Imported sheet = of("bees.csv", PLAIN, Charset.forName("windows-1252"));
    assertThat(sheet.lines()).isEqualTo(READ);
    assertThat(sheet.findings(Finding.Kind.FORMAT))
        .containsExactly(
            "bees.csv: Read as windows-1252 (guessed; “encoding” in the map sets it), cells separated"
                + " by “,”.");
  }

  @Test
  void otherSeparators() {
    String semicolons = "Term;Definition\nDrone;Männliche Biene\nWax;1,5 g, or 2,5 g\n";
    assertThat(of("bees.csv", semicolons, StandardCharsets.UTF_8).lines())
        .containsExactly("Drone", ": Männliche Biene", "Wax", ": 1,5 g, or 2,5 g");
    assertThat(of("bees.csv", "sep=|\n" + PLAIN.replace(',', '|'), StandardCharsets.UTF_8).lines())
        .isEqualTo(READ);
    assertThat(of("bees.csv", PLAIN.replace(',', '\t'), StandardCharsets.UTF_8).lines())
        .isEqualTo(READ);
  }

  @Test
  void quotedLineBreaksKeepTheNumbersOfTheLines() {
    Imported sheet =
        Imported.csv(
            "Term,Definition,Note",
            "\"Drone\",\"A \"\"male\"\" bee\",\"one\r\ntwo\"",
            "Queen,Mother,");
    assertThat(sheet.lines())
        .containsExactly("Drone", ": A \"male\" bee", ": one", ": two", "Queen", ": Mother");
    assertThat(sheet.plan().notes().get(0).text()).contains("Queen <!-- bees.csv:4 ");
  }

  @Test
  void aQuotationMarkThatIsNeverClosed() {
    refused(
        "bees.csv",
        Imported.text("Term,Definition", "Drone,\"A male bee", "Queen,Mother"),
        "bees.csv: The rows cannot be told apart (Unclosed quoted field at end of input (record"
            + " starting at line 2)). Is a quotation mark opened and never closed? Double it where it"
            + " is part of the text, or set “quotes: false” in the map.");
  }

  @Test
  void wordsBehindAClosingQuotationMark() {
    assertThat(Imported.csv("Term,Definition", "Drone,\"Male\" bee").lines())
        .containsExactly("Drone", ": Male bee");
  }

  @Test
  void inTextBetweenTabsAQuotationMarkIsACharacter() {
    assertThat(Imported.tsv("Term\tDefinition", "Drone\t\"male\" bee", "Wax\t5\" sheets").lines())
        .containsExactly("Drone", ": \"male\" bee", "Wax", ": 5\" sheets");
    assertThat(Imported.tsv("Term\tDefinition", "Drone\t\"a \"\"male\"\"\tbee\"").lines())
        .containsExactly("Drone", ": a \"male\" bee");
  }

  @Test
  void oldMacLineEnds() {
    assertThat(of("bees.csv", PLAIN.replace('\n', '\r'), StandardCharsets.UTF_8).lines())
        .isEqualTo(READ);
  }

  @Test
  void emptyFilesAndSheets() {
    refused("bees.csv", new byte[0], "bees.csv: The file is empty.");
    refused("bees.csv", Imported.text("", " ,", ""), "bees.csv: No cell has anything in it.");
    refused("bees.xlsx", Books.of(new String[][] {}), "bees.xlsx: No cell has anything in it.");
  }

  @Test
  void onlyAHeader() {
    refused(
        "bees.csv", Imported.text("Term,Definition"), "bees.csv: Nothing stands below the header.");
  }

  @Test
  void noHeader() {
    refused(
        "bees.csv",
        Imported.text("Drone,A male bee", "Queen,Mother"),
        "bees.csv: No row names its columns (term, definition, note, question, answer …). Add such a"
            + " row, or say in the map what they are, for example “columns: {1: term, 2:"
            + " definition}”.");
  }

  @Test
  void filesOfOtherKinds() {
    String save = ", no sheet. Save the sheet as XLSX, CSV or TSV.";
    refused(
        "b.csv", "%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), "b.csv: This is a PDF file" + save);
    refused("b.csv", "GIF89a".getBytes(StandardCharsets.UTF_8), "b.csv: This is an image" + save);
    refused("b.xls", Imported.text("<html><table>"), "b.xls: This is a page of HTML or XML" + save);
    refused("b.csv", new byte[] {31, (byte) 139, 8, 0}, "b.csv: This is a compressed file" + save);
    refused(
        "b.csv",
        new byte[] {7, 0, 3, 1, 0, 0, 2, 9, 0, 5},
        "b.csv: This is neither text nor a workbook. Save the sheet as XLSX, CSV or TSV.");
    refused(
        "b.csv",
        new byte[] {1, 2, 3, 4, 5, 6, 14, 15, 16},
        "b.csv: This is neither text nor a workbook. Save the sheet as XLSX, CSV or TSV.");
  }

  @Test
  void workbooksOfTheOldKind() {
    refused(
        "bees.xls",
        new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2},
        "bees.xls: This is a workbook of the old kind (.xls), or one with a password. Open it in your"
            + " spreadsheet program and save it as XLSX without a password.");
  }

  @Test
  void zipFilesThatAreNoWorkbook() {
    refused(
        "b.xlsx",
        Books.zip(Map.of("a.txt", "x")),
        "b.xlsx: This is a ZIP file, but no workbook. Save the sheet as XLSX, CSV or TSV.");
    refused(
        "b.xlsx",
        Books.zip(new TreeMap<>(Map.of("content.xml", "x", "mimetype", "y"))),
        "b.xlsx: This is an OpenDocument file. Save the sheet as XLSX or CSV.");
    refused(
        "b.xlsx",
        Books.zip(Map.of("xl/workbook.bin", "x")),
        "b.xlsx: This is a binary workbook (.xlsb). Save it as XLSX.");
  }

  @Test
  void damagedWorkbooks() {
    byte[] book =
        Books.of(new String[] {"Term", "Definition"}, new String[] {"Drone", "A male bee"});
    byte[] half = Arrays.copyOf(book, book.length / 2);
    assertThatThrownBy(() -> Imported.of("b.xlsx", half))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessageStartingWith("b.xlsx: The workbook is damaged")
        .hasMessageEndingWith("Open it in your spreadsheet program and save it again as XLSX.");
    assertThatThrownBy(
            () -> Imported.of("b.xlsx", Books.zip(Map.of("xl/workbook.xml", "<workbook"))))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessageStartingWith("b.xlsx: The workbook is damaged");
  }

  @Test
  void aWorkbookUnderTheWrongName() {
    Imported sheet =
        Imported.of(
            "bees.csv",
            Books.of(new String[] {"Term", "Definition"}, new String[] {"Drone", "A male bee"}));
    assertThat(sheet.lines()).containsExactly("Drone", ": A male bee");
    assertThat(sheet.findings(Finding.Kind.FORMAT))
        .containsExactly(
            "bees.csv: The name does not say so, but this is a workbook; it was read as one.");
    assertThat(
            Imported.of("bees.xlsx", Imported.text("Term,Definition", "Drone,x"))
                .findings(Finding.Kind.FORMAT))
        .contains(
            "bees.xlsx: The name says that this is a workbook, but it is text; it was read as text.");
  }

  @Test
  void dollarSignsAreNoFormula() {
    Imported sheet =
        Imported.of("bees.csv", Imported.text("Term,Definition", "Wax,$10 \\text{g} or $5$ each"));

    assertThat(sheet.lines()).containsExactly("Wax", ": \\$10 \\\\text&#123;g} or \\$5\\$ each");
    assertThat(new TopicParser().parse(sheet.plan().notes().get(0)).problems()).isEmpty();
  }

  @Test
  void severalSheetsAndMergedCells() {
    byte[] book =
        Books.of(
            workbook -> {
              var hive = workbook.newWorksheet("Hive");
              hive.value(0, 0, "Topic");
              hive.value(0, 1, "Term");
              hive.value(0, 2, "Definition");
              hive.value(1, 0, "Who lives there");
              hive.range(1, 0, 2, 0).merge();
              hive.value(1, 1, "Drone");
              hive.value(1, 2, "A male bee");
              hive.value(2, 1, "Queen");
              hive.value(2, 2, "Mother");
              var honey = workbook.newWorksheet("Honey");
              honey.value(0, 0, "Definition");
              honey.value(0, 1, "Term");
              honey.value(1, 0, "Sweet juice");
              honey.value(1, 1, "Nectar");
            });
    Imported sheet = Imported.of("bees.xlsx", book);
    assertThat(sheet.plan().notes())
        .extracting(note -> note.path())
        .containsExactly("topics/01-who-lives-there.md", "topics/02-honey.md");
    assertThat(sheet.lines(0)).containsExactly("Drone", ": A male bee", "Queen", ": Mother");
    assertThat(sheet.lines(1)).containsExactly("Nectar", ": Sweet juice");
    assertThat(sheet.plan().notes().get(1).text()).contains("Nectar <!-- bees.xlsx!Honey:2 ");
    assertThat(sheet.findings(Finding.Kind.FORMAT))
        .containsExactly(
            "bees.xlsx!Hive:2:1: The cells A2:A3 are merged; only the first of them has a text.");
  }

  @Test
  void formulasGiveTheValueThatWasLastCalculated() {
    String rows =
        "<row r='1'><c r='A1' t='inlineStr'><is><t>Term</t></is></c><c r='B1' t='inlineStr'><is><t>Definition</t></is></c></row>"
            + "<row r='2'><c r='A2' t='inlineStr'><is><t>Legs</t></is></c><c r='B2'><f>3+3</f><v>6</v></c></row>"
            + "<row r='3'><c r='A3' t='str'><f>\"Dro\"&amp;\"ne\"</f><v>Drone</v></c><c r='B3' t='e'><f>1/0</f><v>#DIV/0!</v></c></row>";
    Imported sheet = Imported.of("bees.xlsx", Books.withSheet(rows));
    assertThat(sheet.lines()).containsExactly("Legs", ": 6", "Drone", ": \\#DIV/0!");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .containsExactly("bees.xlsx!Bees:3:2: The formula of this cell failed with #DIV/0!.");
  }

  @Test
  void numbersAndDatesAreWrittenPlainly() {
    byte[] book =
        Books.of(
            workbook -> {
              var sheet = workbook.newWorksheet("Bees");
              sheet.value(0, 0, "Term");
              sheet.value(0, 1, "Definition");
              sheet.value(1, 0, "Eggs");
              sheet.value(1, 1, 2000.50);
              sheet.value(2, 0, "Swarm");
              sheet.value(2, 1, LocalDate.of(2026, 5, 3));
              sheet.style(2, 1).format("yyyy-mm-dd").set();
            });
    assertThat(Imported.of("bees.xlsx", book).lines())
        .containsExactly("Eggs", ": 2000.5", "Swarm", ": 2026-05-03");
  }

  @Test
  void manyColumns() {
    String[] row = new String[25];
    Arrays.fill(row, "");
    row[0] = "Drone";
    row[24] = "far out";
    Imported sheet =
        Imported.tsv("Term\tDefinition", "Queen\tMother", "Wax\tSweat", String.join("\t", row));
    assertThat(sheet.lines())
        .containsExactly("Queen", ": Mother", "Wax", ": Sweat", "Drone", ": far out");
    assertThat(sheet.findings(Finding.Kind.RAGGED))
        .containsExactly("bees.tsv:4: 25 columns instead of 2 in row 4; some hold text.");
    refused(
        "bees.tsv",
        Imported.text("Term\tDefinition", "\t".repeat(1000) + "x"),
        "bees.tsv:2: The row has 1001 columns; 1000 are read. Is the separator the right one?"
            + " “separator” in the map sets it.");
  }

  @Test
  void invisibleCharactersAreTakenOut() {
    Imported sheet = Imported.csv("Term,Definition", "Dro\u0007ne,A male\u00A0bee");
    assertThat(sheet.lines()).containsExactly("Drone", ": A male bee");
    assertThat(sheet.findings(Finding.Kind.CLEANED))
        .containsExactly("bees.csv:2:1: Invisible characters were taken out.");
  }

  @Test
  void aZipBomb() {
    Map<String, String> parts = new TreeMap<>();
    parts.put("xl/sharedStrings.xml", "a".repeat(70 << 20));
    refused(
        "bees.xlsx",
        Books.zip(parts),
        "bees.xlsx: The workbook unpacks to more than 256 MB (or holds more than 64 MB of text). Split"
            + " it, or save its sheet as CSV.");
  }

  @Test
  void entitiesThatWouldGrowAreNotExpanded() {
    String bomb = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
    String cell = "<row r='1'><c r='A1' t='inlineStr'><is><t>&b;</t></is></c></row>";
    assertThatThrownBy(() -> Imported.of("bees.xlsx", Books.withSheet(bomb, cell)))
        .isInstanceOf(UnreadableSheetException.class)
        .hasMessageStartingWith("bees.xlsx: The workbook is damaged");
  }

  @Test
  void moreRowsThanNotesCanBe() {
    StringBuilder text = new StringBuilder("Term,Definition\n");
    for (int row = 0; row < 50_000; row++) {
      text.append("t").append(row).append(",d\n");
    }
    refused(
        "bees.csv",
        text.toString().getBytes(StandardCharsets.UTF_8),
        "bees.csv: More than 50000 rows have something in them; that is more than a study site can"
            + " hold. Split the sheet, or leave out what is no note.");
  }
}
