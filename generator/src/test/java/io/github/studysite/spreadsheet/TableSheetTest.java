package io.github.studysite.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TableSheetTest {

  @Test
  void eachRowBecomesATermWithTheMarkOfItsRow() {
    Imported sheet =
        Imported.csv(
            "Term,Expansion,Definition,Notes",
            "Drone,,A male bee.,He has no sting.",
            "CCD,Colony Collapse Disorder,The sudden loss of workers.,");
    assertThat(sheet.lines())
        .containsExactly(
            "Drone",
            ": A male bee.",
            ": He has no sting.",
            "CCD {expansion=\"Colony Collapse Disorder\"}",
            ": The sudden loss of workers.");
    assertThat(sheet.plan().notes().get(0).path()).isEqualTo("topics/01-bees.md");
    assertThat(sheet.plan().notes().get(0).text()).contains("\nDrone <!-- bees.csv:2 ");
    assertThat(sheet.plan().summary())
        .isEqualTo(
            "3 rows read, 3 with something in them: 1 topic, 2 terms, 0 questions; 6 lines new, 0"
                + " updated");
  }

  @Test
  void anEmptyTopicIsTheOneAbove() {
    Imported sheet =
        Imported.csv(
            "Topic,Section,Term,Definition",
            "The hive,Who lives there,Drone,A male bee.",
            ",,Queen,The mother of all.",
            "Honey,,Nectar,Sweet juice.",
            "The hive,,Comb,Cells of wax.");
    assertThat(sheet.lines(0))
        .containsExactly(
            "## Who lives there",
            "Drone",
            ": A male bee.",
            "Queen",
            ": The mother of all.",
            "Comb",
            ": Cells of wax.");
    assertThat(sheet.lines(1)).containsExactly("Nectar", ": Sweet juice.");
  }

  @Test
  void questionsAreDrafts() {
    Imported sheet =
        Imported.csv(
            "Question,Answer,Option A,Option B,Explanation",
            "Who feeds the larvae?,Nurse bees,Drones,Nurse bees,It is their first work.",
            "Bees see no ____.,red,,,",
            "Why do bees dance?,,,,");
    assertThat(sheet.lines())
        .containsExactly(
            "## Questions",
            "### Who feeds the larvae? {#who-feeds-the-larvae draft}",
            "- [x] Nurse bees",
            "- [ ] Drones",
            "It is their first work.",
            "### Bees see no ==red==. {#bees-see-no draft}",
            "### Why do bees dance? {#why-do-bees-dance draft}");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .containsExactly(
            "bees.csv:4:1: The question has no answer; it stays a draft until it has one.");
  }

  @Test
  void aColumnThatWeDoNotKnowIsKeptUnderItsName() {
    assertThat(Imported.csv("Term,Definition,Latin", "Drone,A male bee.,fucus").lines())
        .containsExactly("Drone", ": A male bee.", ": **Latin**: fucus");
  }

  @Test
  void textBesideTheColumnsIsKeptAndReported() {
    Imported sheet = Imported.csv("Term,Definition", "Drone,A male bee.,and more");
    assertThat(sheet.lines()).containsExactly("Drone", ": A male bee.", ": and more");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .containsExactly("bees.csv:2:3: The column has no name; kept as a note.");
  }

  @Test
  void aTermThatComesTwiceGetsMoreNotes() {
    Imported sheet =
        Imported.csv(
            "Topic,Term,Definition",
            "A,Drone,A male bee.",
            "B,drone,He has big eyes.",
            "B,Drone,He dies.");
    assertThat(sheet.lines(1))
        .containsExactly("[[Drone]]", ": He has big eyes.", "- **Drone**", "  - He dies.");
    assertThat(sheet.findings(Finding.Kind.DUPLICATE))
        .containsExactly(
            "bees.csv:3: “drone” is a term already in row 2; what stands here became notes on it.",
            "bees.csv:4: “Drone” is a term already in row 2; what stands here became notes on it.");
  }

  @Test
  void manyColumnsTooManyAreOneLine() {
    String many = ",more".repeat(20);
    Imported sheet =
        Imported.csv("Term,Definition", "Drone,A male bee." + many, "Queen,Mother." + many);
    assertThat(sheet.plan().lines(Finding.Kind.GUESSED))
        .containsExactly(
            "bees.csv: rows 2–3, columns 3–22: The column has no name; kept as a note.");

    Imported gaps = Imported.csv("Term,Definition", "Drone,A male bee." + ",,more".repeat(20));
    assertThat(gaps.plan().lines(Finding.Kind.GUESSED))
        .containsExactly(
            "bees.csv: row 2, columns 4, 6, 8, 10, 12 and 15 more: The column has no name;"
                + " kept as a note.");
  }

  @Test
  void aFewColumnsTooManyAreNamedEach() {
    Imported sheet =
        Imported.csv("Term,Definition", "Drone,A male bee.,a,b", "Queen,Mother.,a,", "Egg,It.,a,");
    assertThat(sheet.plan().lines(Finding.Kind.GUESSED))
        .containsExactly(
            "bees.csv: rows 2–4, column 3: The column has no name; kept as a note.",
            "bees.csv:2:4: The column has no name; kept as a note.");
  }

  @Test
  void aSavedMapDecides() {
    String map =
        "layout: table\nseparator: \"|\"\ncolumns: {1: term, 2: definition, 3: ignore}\nrows: {3: skip}\n";
    Imported sheet =
        Imported.withMap("bees.csv", map, "Drone|A male bee.|x", "Queen|Mother|", "Comb|Wax|");
    assertThat(sheet.lines()).containsExactly("Drone", ": A male bee.", "Queen", ": Mother");
    assertThat(sheet.findings(Finding.Kind.DROPPED))
        .containsExactly(
            "bees.csv:1:3: The map leaves this column out.", "bees.csv:3: The map says so.");
    assertThat(sheet.plan().map()).isEmpty();
  }

  @Test
  void theMapOfAFirstImportReadsTheSheetInTheSameWay() {
    String[] rows = {"Vocabulary,Definition,Name", "x,A male bee.,Drone"};
    Imported first = Imported.csv(rows);
    Imported again = Imported.withMap("bees.csv", first.plan().map().orElseThrow(), rows);
    assertThat(again.lines()).isEqualTo(first.lines());
  }

  @Test
  void mistakesInAMapAreNamed() {
    assertThatThrownBy(() -> Imported.withMap("b.csv", "colums: {}", "a,b"))
        .hasMessage("import.yaml: There is no key “colums”. Did you mean “columns”?");
    assertThatThrownBy(() -> Imported.withMap("b.csv", "columns: {1: therm}", "a,b"))
        .hasMessage("import.yaml: A column cannot be “therm”. Did you mean “term”?");
    assertThatThrownBy(() -> Imported.withMap("b.csv", "rows: {x: skip}", "a,b"))
        .hasMessage("import.yaml: “x” is no row; write 12, 12-15 or Sheet1!12.");
    assertThatThrownBy(() -> Imported.withMap("b.csv", "sheet: other.csv", "a,b"))
        .hasMessage(
            "import.yaml: This map is for other.csv, not for b.csv. Name another with"
                + " -Dstudysite.map=FILE; it is written if it does not exist.");
    assertThatThrownBy(() -> Imported.withMap("b.csv", "a: [", "a,b"))
        .hasMessageStartingWith("import.yaml:")
        .hasMessageContaining("This is not valid YAML");
    assertThatThrownBy(() -> Imported.withMap("b.csv", "topic: '('", "a,b"))
        .hasMessage("import.yaml: “topic” is no regular expression: Unclosed group.");
  }
}
