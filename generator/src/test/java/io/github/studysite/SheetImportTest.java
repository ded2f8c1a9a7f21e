package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.spreadsheet.Finding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sheets and notes on a real disk, imported once and again. */
class SheetImportTest {
  private static final String NOTE = "notes/topics/01-bees.md";

  @TempDir private Path folder;

  @BeforeEach
  void sheet() throws IOException {
    write(
        "bees.csv",
        """
        Term,Definition,Note
        Drone,A male bee.,He has no sting.
        Queen,The mother of all.,
        Comb,Cells of wax.,They have six sides.
        """);
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(folder.resolve(file).getParent());
    Files.writeString(folder.resolve(file), text);
  }

  private String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Without marks, which hold hashes. */
  private List<String> note() throws IOException {
    return read(NOTE).lines().map(line -> line.replaceAll(" ?<!-- bees[^>]* -->", "")).toList();
  }

  private void replace(String file, String old, String other) throws IOException {
    assertThat(read(file)).contains(old);
    write(file, read(file).replace(old, other));
  }

  private SheetImport.Builder builder() {
    return SheetImport.builder().sheet(folder.resolve("bees.csv")).notes(folder.resolve("notes"));
  }

  private SheetImport.Result run() {
    return builder().reports(folder.resolve("reports")).build().run();
  }

  private static List<String> findings(SheetImport.Result result, Finding.Kind kind) {
    return result.plan().findings().stream()
        .filter(finding -> finding.kind() == kind)
        .map(Finding::toString)
        .toList();
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  void theFirstImportWritesNotesSettingsMapAndReport() throws IOException {
    run();
    assertThat(files())
        .containsExactly(
            "bees.csv", "import.yaml", "notes/studysite.yaml", NOTE, "reports/import.txt");
    assertThat(read("notes/studysite.yaml")).isEqualTo("id: \"bees\"\ntitle: \"bees\"\n");
    assertThat(note())
        .containsExactly(
            "---",
            "title: \"bees\" #",
            "---",
            "",
            "Drone",
            ": A male bee.",
            ": He has no sting.",
            "",
            "Queen",
            ": The mother of all.",
            "",
            "Comb",
            ": Cells of wax.",
            ": They have six sides.");
    assertThat(read("reports/import.txt"))
        .startsWith("4 rows read, 4 with something in them: 1 topic, 3 terms, 0 questions; 9 lines")
        .contains("\nDropped (1)\n  bees.csv:1: It is the header.\n");
  }

  @Test
  void theSameSheetAgainChangesNothing() throws IOException {
    run();
    String before = read(NOTE);
    SheetImport.Result again = run();
    assertThat(again.changed()).isEmpty();
    assertThat(again.diff()).isEmpty();
    assertThat(read(NOTE)).isEqualTo(before);
  }

  @Test
  void whatOnlyTheSheetChangedIsUpdatedAndNewRowsStandInTheirPlace() throws IOException {
    run();
    replace("bees.csv", "A male bee.", "A male honey bee.");
    replace("bees.csv", "Queen,", "Worker,A female that works.,\nQueen,");
    replace("bees.csv", "The mother of all.,", "The mother of all.,She lives for years.");
    SheetImport.Result again = run();
    assertThat(note().subList(4, 18))
        .containsExactly(
            "Drone",
            ": A male honey bee.",
            ": He has no sting.",
            "",
            "Worker",
            ": A female that works.",
            "",
            "Queen",
            ": The mother of all.",
            ": She lives for years.",
            "",
            "Comb",
            ": Cells of wax.",
            ": They have six sides.");
    assertThat(read(NOTE)).contains("Comb <!-- bees.csv:5 ");
    assertThat(again.plan().figures().added()).isEqualTo(3);
    assertThat(again.plan().figures().updated()).isEqualTo(1);
    assertThat(run().changed()).isEmpty();
  }

  @Test
  void whatAPersonWroteStays() throws IOException {
    run();
    replace(NOTE, ": A male bee.", ": A **male** bee, as [[Queen]] is a female.");
    replace(NOTE, "\nComb", "\nMine\n: A term of my own.\n\nComb");
    write(
        NOTE,
        read(NOTE) + "\n    - a list of my own\n\n## Questions\n\n### Mine? {#mine}\n\nYes.\n");
    String mine = read(NOTE);
    replace("bees.csv", "They have six sides.", "Six sides.\nWax,Sweat of bees.,");
    run();
    assertThat(note())
        .startsWith(note(mine).subList(0, 12).toArray(String[]::new))
        .containsSubsequence(
            "Mine",
            ": A term of my own.",
            "Comb",
            ": Cells of wax.",
            ": Six sides.",
            "    - a list of my own",
            "Wax",
            ": Sweat of bees.",
            "## Questions",
            "### Mine? {#mine}",
            "Yes.");
  }

  private static List<String> note(String text) {
    return text.lines().map(line -> line.replaceAll(" ?<!-- bees[^>]* -->", "")).toList();
  }

  @Test
  void attributesBehindTheMarkAreThePersons() throws IOException {
    run();
    write(
        NOTE, read(NOTE).replaceFirst("(Comb <!-- .*? -->)", "$1 {#honeycomb aliases=\"cells\"}"));
    replace("bees.csv", "Comb,", "Honeycomb or comb,");
    replace("bees.csv", "Cells of wax.", "Many cells of wax.");
    run();
    assertThat(note())
        .contains("Honeycomb or comb {#honeycomb aliases=\"cells\"}", ": Many cells of wax.");
  }

  @Test
  void whatBothChangedIsKeptWithTheSheetsWordsBesideIt() throws IOException {
    run();
    replace(NOTE, ": A male bee.", ": My male bee.");
    replace("bees.csv", "A male bee.", "The male bee.");
    SheetImport.Result again = run();
    assertThat(read(NOTE))
        .contains(": My male bee. <!-- the sheet says: The male bee. --> <!-- bees.csv:2 ");
    assertThat(findings(again, Finding.Kind.CONFLICT))
        .containsExactly(
            "bees.csv:2: In topics/01-bees.md you wrote “: My male bee.”; the sheet now says “: The"
                + " male bee.”.");
    // Said once; the person has the last word.
    SheetImport.Result third = run();
    assertThat(third.changed()).isEmpty();
    assertThat(findings(third, Finding.Kind.CONFLICT)).isEmpty();
    // Whoever takes the sheet's words over has no conflict any longer.
    replace(NOTE, ": My male bee. <!-- the sheet says: The male bee. -->", ": The male bee.");
    replace("bees.csv", "The male bee.", "This male bee.");
    run();
    assertThat(note()).contains(": This male bee.");
  }

  @Test
  void whatVanishedFromTheSheetIsReportedAndKept() throws IOException {
    run();
    replace("bees.csv", "Queen,The mother of all.,\n", "");
    SheetImport.Result again = run();
    assertThat(note()).contains("Queen", ": The mother of all.");
    assertThat(findings(again, Finding.Kind.VANISHED))
        .containsExactly(
            "bees.csv:3: “: The mother of all.” in topics/01-bees.md.",
            "bees.csv:3: “Queen” in topics/01-bees.md.");
  }

  @Test
  void whatAPersonMovedToAnotherNoteIsFoundThere() throws IOException {
    run();
    String all = read(NOTE);
    int comb = all.indexOf("Comb");
    write(NOTE, all.substring(0, comb));
    write("notes/topics/02-wax.md", "---\ntitle: Wax\n---\n\n" + all.substring(comb));
    replace("bees.csv", "Cells of wax.", "Cells made of wax.");
    run();
    assertThat(read("notes/topics/02-wax.md")).contains(": Cells made of wax.");
    assertThat(read(NOTE)).doesNotContain("Comb");
  }

  @Test
  void aNoteOfTheTopicsNameThatIsThereAlreadyTakesTheLines() throws IOException {
    write("notes/topics/07-bees.md", "---\ntitle: Bees\n---\n\nMine.\n\nDrone\n: My own.\n");
    SheetImport.Result result = run();
    assertThat(result.changed()).doesNotContain(folder.resolve(NOTE));
    assertThat(read("notes/topics/07-bees.md"))
        .startsWith("---\ntitle: Bees\n---\n\n")
        .contains("[[drone]] <!-- bees.csv:2 ", "Queen <!-- ", "\nDrone\n: My own.\n");
  }

  @Test
  void aCorrectedMapReadsTheSameRowsOtherwise() throws IOException {
    run();
    replace("import.yaml", "\"Note\": note", "\"Note\": ignore");
    SheetImport.Result again = run();
    assertThat(note()).doesNotContain(": He has no sting.").contains("Drone", ": A male bee.");
    assertThat(findings(again, Finding.Kind.VANISHED)).isEmpty();
  }

  @Test
  void aDryRunShowsADifferenceAndWritesNoNotes() throws IOException {
    run();
    String before = read(NOTE);
    replace("bees.csv", "A male bee.", "A male honey bee.");
    SheetImport.Result dry = builder().reports(folder.resolve("reports")).build().dryRun();
    assertThat(read(NOTE)).isEqualTo(before);
    assertThat(dry.changed()).containsExactly(folder.resolve(NOTE));
    assertThat(dry.diff().lines().map(line -> line.replaceAll(" <!-- .* -->", "")))
        .contains(
            "--- topics/01-bees.md",
            "+++ topics/01-bees.md",
            "-: A male bee.",
            "+: A male honey bee.");
    assertThat(read("reports/import.diff")).isEqualTo(dry.diff());
  }

  @Test
  void windowsLineEndsStay() throws IOException {
    run();
    write(NOTE, read(NOTE).replace("\n", "\r\n"));
    assertThat(run().changed()).isEmpty();
    replace("bees.csv", "A male bee.", "A male honey bee.");
    run();
    assertThat(read(NOTE)).contains("honey bee").doesNotContainPattern("[^\\r]\\n");
  }

  @Test
  void aSheetThatCannotBeReadLeavesNothingBehind() throws IOException {
    write("bees.csv", "%PDF-1.7");
    assertThatThrownBy(this::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("bees.csv: This is a PDF file, no sheet. Save the sheet as XLSX, CSV or TSV.");
    assertThat(files()).containsExactly("bees.csv");
  }

  @Test
  void aNoteThatCannotBeReplacedLeavesTheOthersAsTheyWere() throws IOException {
    write("bees.csv", "Topic,Term,Definition\nA,Drone,A male bee.\nB,Comb,Cells.\n");
    Files.createDirectories(folder.resolve("notes/topics/02-b.md"));
    assertThatThrownBy(this::run)
        .hasMessage("cannot write " + folder.resolve("notes/topics/02-b.md"));
    assertThat(files()).containsExactly("bees.csv");
  }

  @Test
  void missingFilesAreNamed() {
    assertThatThrownBy(() -> SheetImport.builder().notes(folder).build())
        .hasMessage("The sheet is not named: -Dstudysite.sheet=FILE.");
    assertThatThrownBy(() -> builder().sheet(folder.resolve("none.csv")).build().run())
        .hasMessage("There is no sheet " + folder.resolve("none.csv") + ".");
  }
}
