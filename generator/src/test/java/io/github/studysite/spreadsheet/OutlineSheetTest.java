package io.github.studysite.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Each irregularity that sheets kept by hand over years have. */
class OutlineSheetTest {
  private static final String HEADER = "Terms\tFull Form\tDefinition\tNOTE";
  private static final String TOPIC = "Topic 1) :-The hive\t\t\t";

  private static Imported outline(String... rows) {
    String[] all = new String[rows.length + 2];
    all[0] = HEADER;
    all[1] = TOPIC;
    System.arraycopy(rows, 0, all, 2, rows.length);
    return Imported.tsv(all);
  }

  @Test
  void filledCellsTellWhatARowIs() {
    Imported sheet =
        outline(
            "Drone\t\tis a male bee\tHe has no sting",
            "\t\t\tHe has big eyes",
            "CCD\tColony Collapse Disorder\t\t",
            "\t\tWork\t",
            "\t\tNurses\tfeed the larvae",
            "\t\t\tclean the cells",
            "\t\tAll of them live one summer\t");
    assertThat(sheet.lines())
        .containsExactly(
            "Drone",
            ": is a male bee",
            ": He has no sting",
            ": He has big eyes",
            "CCD {expansion=\"Colony Collapse Disorder\"}",
            ": *No definition in the sheet yet.*",
            "## Work",
            "- **Nurses**: feed the larvae",
            "  - clean the cells",
            "- All of them live one summer");
  }

  @Test
  void topicHeadingsInEveryForm() {
    Imported sheet =
        Imported.tsv(
            HEADER,
            "Topic 1) :-The hive\t\t\t",
            "a\t\tb\t",
            "Topics 2) : Honey, \"wax\"\t\t\t",
            "c\t\td\t",
            HEADER,
            "topic 3:) Wax\t\t\t",
            "e\t\tf\t",
            "Topics 5)Swarms\t\t\t",
            "g\t\th\t");
    assertThat(sheet.plan().notes())
        .extracting(note -> note.path())
        .containsExactly(
            "topics/01-the-hive.md",
            "topics/02-honey-wax.md",
            "topics/03-wax.md",
            "topics/05-swarms.md");
    assertThat(sheet.plan().notes().get(1).text())
        .contains("title: \"Honey, \\\"wax\\\"\" # <!-- ");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .containsExactly("bees.tsv:9:1: Topic 5 follows on topic 3; is one missing?");
  }

  @Test
  void blankRowsEndNothingAndARepeatedLabelIsOne() {
    Imported sheet =
        outline(
            "\t\tDances\tround", "", "\t\t\twaggle", "\t", "\t\tDances\ttremble", "-- \t---\t\t");
    assertThat(sheet.lines()).containsExactly("- **Dances**: round", "  - waggle", "  - tremble");
    assertThat(sheet.findings(Finding.Kind.DROPPED))
        .containsExactly(
            "bees.tsv: 2 rows are blank: 4, 6.",
            "bees.tsv:1: It is the header.",
            "bees.tsv:7: The label “Dances” stands above already; its points were added there.",
            "bees.tsv:8: No letter and no digit stands in it: “-- ---”.");
  }

  @Test
  void shiftedRaggedAndLonelyCellsAreKeptAndReported() {
    Imported sheet =
        outline(
            "\tQMP\tQueen pheromone\tkeeps workers calm",
            "\tSecurity\tguards stand at the door\t",
            "Leftover",
            "Smoker\t\tcalms bees\tcool smoke\t\tsixth cell");
    assertThat(sheet.lines())
        .containsExactly(
            "QMP",
            ": Queen pheromone",
            ": keeps workers calm",
            "- **Security**",
            "  - guards stand at the door",
            "  - Leftover",
            "Smoker",
            ": calms bees",
            ": cool smoke",
            ": sixth cell");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .containsExactly(
            "bees.tsv:3:2: The first column is empty, this one is not (shifted?); read as a term.",
            "bees.tsv:4:2: The first column is empty, this one is not (shifted?); read as a label.",
            "bees.tsv:5:1: “Leftover” stands alone in the first column; read as a point.",
            "bees.tsv:6:6: Text beyond the columns; kept as a point.");
    assertThat(sheet.findings(Finding.Kind.RAGGED))
        .containsExactly(
            "bees.tsv:5: 1 column instead of 4 in row 5.",
            "bees.tsv:6: 6 columns instead of 4 in row 6; some hold text.");
  }

  @Test
  void aWordThatCannotBeAnExpansionIsANote() {
    Imported sheet = outline("Kinds of bee\tAPM\tApis mellifera\t");
    assertThat(sheet.lines()).containsExactly("Kinds of bee", ": APM", ": Apis mellifera");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .containsExactly(
            "bees.tsv:3:2: “APM” cannot be what “Kinds of bee” stands for; kept as a note.");
  }

  @Test
  void questionsInTheirManyPlaces() {
    Imported sheet =
        outline(
            "question:\t\t\tstray note",
            "1)\t\tWho dances?\tForagers",
            "",
            "2\t\t\tBees can count",
            "\t3\tWhich colour do bees not see\t",
            "\t\t\tred",
            "4)half a question\t\tand its answer\t",
            "5\t\tThe ____ lays eggs in ____\tqueen , cells",
            "6\t\t\t",
            "[lost]");
    assertThat(sheet.lines())
        .containsExactly(
            "- stray note",
            "- \\[lost\\]",
            "## Questions",
            "### Who dances? {#who-dances draft}",
            "Foragers",
            "### Bees can count {#bees-can-count draft}",
            "### Which colour do bees not see {#which-colour-do-bees-not-see draft}",
            "red",
            "### half a question {#half-a-question draft}",
            "and its answer",
            "### The ==queen== lays eggs in ==cells== {#the-lays-eggs-in draft}");
    assertThat(sheet.findings(Finding.Kind.DROPPED))
        .contains("bees.tsv:11: A question's number and nothing else.");
    assertThat(sheet.findings(Finding.Kind.GUESSED))
        .contains("bees.tsv:8: It has no number; read as an answer to the question above.");
  }

  @Test
  void insideACell() {
    Imported sheet =
        outline(
            "\t\t• Tools\thive tool • smoker • veil",
            "\t\tPrice:\t\\$5 in C:\\Users and <hive-name>.example, a <= b, c > d",
            "\t\tHTML\t<ul style=\"list-style-type: none\">wax and <code>frame  one</code>",
            "\t\tTable\t<table><tr><th>a</th><th>b</th></tr></table>");
    assertThat(sheet.lines())
        .containsExactly(
            "- **Tools**",
            "  - hive tool",
            "  - smoker",
            "  - veil",
            "- **Price**: \\$5 in C:\\\\Users and \\<hive-name\\>.example, a \\<= b, c \\> d",
            "- **HTML**: wax and `frame one`",
            "- **Table**: a \\| b");
    assertThat(sheet.findings(Finding.Kind.CLEANED))
        .containsExactly(
            "bees.tsv:5:4: HTML tags were taken out.", "bees.tsv:6:4: HTML tags were taken out.");
  }

  @Test
  void cellsThatLookCut() {
    Imported sheet =
        outline(
            "\t\tColony\tlives in a hive (one of many",
            "\t\tColony growth\tdepends on the quee",
            "\t\tThe queen\tlays eggs and",
            "\t\tThe other queen\t. With her she takes half",
            "\t\tSwarm\tf the hive is full",
            "\t\tMore\treate a hive",
            "\t\tTo create\tone •");
    assertThat(sheet.findings(Finding.Kind.CUT))
        .containsExactly(
            "bees.tsv:3:4: A bracket is never closed.",
            "bees.tsv:4:4: It ends with “quee”; was it “queen”?",
            "bees.tsv:5:4: It ends with “and”.",
            "bees.tsv:6:4: It begins with “.”.",
            "bees.tsv:7:4: It begins with the single letter “f”.",
            "bees.tsv:8:4: It begins with “reate”; was it “create”?",
            "bees.tsv:9:4: It ends with a bullet; does the next row go on with it?");
  }

  @Test
  void theSameTextInTwoRowsIsReported() {
    String text = "A colony of bees keeps its brood at thirty-five degrees.";
    assertThat(
            outline("\t\tSpring\t" + text, "\t\tSummer\t" + text).findings(Finding.Kind.DUPLICATE))
        .containsExactly("bees.tsv:4:4: The same text stands in row 3.");
  }

  @Test
  void theMapCorrectsSingleRows() {
    String[] rows = {
      HEADER, TOPIC, "Comb\t\tBuilding\tof wax", "\t\tHoney\tis stored", "\t\tBrood\t"
    };
    Imported sheet =
        Imported.withMap("bees.tsv", "rows: {3: label, 4: skip, 5-5: section}\n", rows);
    assertThat(sheet.lines()).containsExactly("- **Building**: of wax", "## Brood");
  }
}
