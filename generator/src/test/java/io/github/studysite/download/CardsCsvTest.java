package io.github.studysite.download;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Card;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.quiz.DeckBuilder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CardsCsvTest {

  private static List<Map<String, String>> read(String file) throws IOException {
    assertThat(file).as("begins as Excel wants it").startsWith("\uFEFF");
    String csv = file.substring(1);
    MappingIterator<Map<String, String>> rows =
        new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(csv);
    return rows.readAll();
  }

  private static Map<String, String> row(String id, String settings) throws IOException {
    return read(Notes.file("cards.csv", settings)).stream()
        .filter(row -> row.get("id").equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void hasARowForEachCard() throws IOException {
    assertThat(read(Notes.file("cards.csv", "")))
        .extracting(row -> row.get("id"))
        .containsExactlyElementsOf(
            DeckBuilder.build(Notes.site("")).cards().stream().map(Card::id).toList());
  }

  @Test
  void holdsPlainTextALineForEachOption() throws IOException {
    assertThat(row("multiple", "baseUrl: https://example.org/"))
        .containsEntry("kind", "multiple-choice")
        .containsEntry("topic", "messaging")
        .containsEntry("objectives", "exam/1")
        .containsEntry("question", "Which ones are managed?")
        .containsEntry("options", "SQS\nyour own\nSNS\nKinesis")
        .containsEntry("answer", "SQS\nSNS\nKinesis")
        .containsEntry("explanation", "")
        .containsEntry("link", "https://example.org/topics/messaging.html#multiple");
    assertThat(row("order", ""))
        .containsEntry("question", "Put them in order.\ndelete\nreceive\nsend");
    assertThat(row("gap", "")).containsEntry("answer", "keeps / holds").containsEntry("link", "");
  }

  @Test
  void guardsCellsThatASpreadsheetWouldRun() throws IOException {
    LinkedSite site =
        new ParsedNotes()
            .topic(
                "01-a",
                """
                ## Questions

                ### =HYPERLINK("x") is what? {#formula}

                - `+1`
                - \\@here
                """)
            .linked();

    Map<String, String> row =
        read(Downloads.of(site, DeckBuilder.build(site)).get(3).text()).get(0);

    assertThat(row)
        .containsEntry("question", "'=HYPERLINK(\"x\") is what?")
        .containsEntry("answer", "'+1\n@here");
  }
}
