package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files for Anki, imported by Anki as the manual says. */
class AnkiIT {
  private static final String AWKWARD =
      """
      ---
      title: "Signs:: and what they mean"
      ---

      TAB (Tabulator) {#tab}
      : The sign `a\tb`, "quoted", as in `<b>` & {{c1::not a gap}}.

      ## Questions

      ### #1: which sign separates columns? {#first}

      ```
      # no comment

      a\tb
      ```

      - [x] A "tab"
      - [ ] #hash
        > It begins a comment;
        >
        > a line break follows.
      - [ ] Größe, 度, é

      Because `\\t` is one.
      """;

  @TempDir Path folder;

  /** One note, by the columns of the file. */
  private record Note(
      String id, String noteType, String deck, Set<String> tags, List<String> questionToSource) {}

  @BeforeEach
  void ankiIsBuiltForThisMachine() {
    assumeTrue(Anki.isToBeHad(), "Anki's core is built for x86-64 only");
  }

  @Test
  void takesAllCardsOfTheseNotesOnceAndThenWhatHasChanged() throws Exception {
    Path study = GeneratedSite.ROOT.resolve("downloads/anki-study.txt");
    Path basic = GeneratedSite.ROOT.resolve("downloads/anki-basic.txt");
    Path reworded = folder.resolve("reworded.txt");
    Files.writeString(
        reworded,
        Files.readString(study).replace("<p>Elastic Block Store = ?</p>", "<p>Which one?</p>"));
    int cards = records(study).size();

    AnkiSession session =
        AnkiSession.of(
            folder, templates(), List.of(study, study, reworded, basic), "ID:sqs-scales-itself");

    int fronts = records(basic).size();
    assertThat(cards).isGreaterThan(1000);
    assertThat(session.imports())
        .containsExactly(
            new Anki.Imported(cards, cards, 0, 0, 0),
            new Anki.Imported(cards, 0, 0, cards, 0),
            new Anki.Imported(cards, 0, 1, cards - 1, 0),
            new Anki.Imported(fronts, fronts, 0, 0, 0));
    assertThat(exported()).containsExactlyInAnyOrderElementsOf(notes(reworded));
  }

  @Test
  void keepsEverySignAndShowsBothSides() throws Exception {
    Path notes = Files.createDirectories(folder.resolve("notes/topics"));
    Files.writeString(notes.resolveSibling("studysite.yaml"), "id: signs\ntitle: Signs\n");
    Files.writeString(notes.resolve("01-signs.md"), AWKWARD);
    SiteReport report =
        StudySite.builder()
            .source(folder.resolve("notes"))
            .output(folder.resolve("site"))
            .baseUrl("https://example.org/a/b/")
            .build()
            .generate();
    assertThat(report.problems()).noneMatch(entry -> entry.severity().equals("error"));
    Path study = folder.resolve("site/downloads/anki-study.txt");
    Path basic = folder.resolve("site/downloads/anki-basic.txt");

    AnkiSession session =
        AnkiSession.of(folder, templates(), List.of(study, basic), "ID:first note:Study");

    assertThat(exported()).isNotEmpty().containsExactlyInAnyOrderElementsOf(notes(study));
    assertThat(Jsoup.parse(session.front()).wholeText())
        .contains(
            "#1: which sign separates columns?", "# no comment\n\na\tb", "A \"tab\"", "#hash");
    assertThat(session.front()).doesNotContain("Because").doesNotContain("{{");
    assertThat(Jsoup.parse(session.back()).wholeText())
        .contains("A \"tab\"", "a line break follows.", "Because \\t is one.")
        .contains("https://example.org/a/b/topics/signs.html#");
  }

  /** Those that the page “Downloads” shows, to be put into Anki. */
  private static List<String> templates() throws IOException {
    return Jsoup.parse(GeneratedSite.ROOT.resolve("downloads.html")).select("pre code").stream()
        .map(code -> code.wholeText())
        .filter(code -> code.contains("{{"))
        .toList();
  }

  private static List<Note> notes(Path file) throws IOException {
    return records(file).stream().map(row -> note(row, 0, 1, 2, 3, 4)).toList();
  }

  /** Anki writes the identity that it gives to a note first, and the tags last. */
  private List<Note> exported() throws IOException {
    return records(folder.resolve("exported.txt")).stream()
        .map(row -> note(row, 3, 1, 2, row.getFieldCount() - 1, 4))
        .toList();
  }

  private static Note note(CsvRecord row, int id, int noteType, int deck, int tags, int question) {
    return new Note(
        row.getField(id),
        row.getField(noteType),
        row.getField(deck),
        Set.of(row.getField(tags).split(" ")),
        row.getFields().subList(question, question + 5));
  }

  private static List<CsvRecord> records(Path file) throws IOException {
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator('\t')
            .commentStrategy(CommentStrategy.SKIP)
            .ofCsvRecord(file)) {
      return reader.stream().collect(Collectors.toList());
    }
  }
}
