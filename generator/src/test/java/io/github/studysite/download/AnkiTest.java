package io.github.studysite.download;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Card;
import io.github.studysite.quiz.DeckBuilder;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnkiTest {
  private static final String PUBLISHED = "baseUrl: https://example.org/notes/";

  private static List<String> study(String id, String settings) {
    return new AnkiImport(Notes.file("anki-study.txt", settings))
        .rows.stream().filter(row -> row.get(0).equals(id)).findFirst().orElseThrow();
  }

  @Test
  void saysHowItIsImported() {
    AnkiImport file = new AnkiImport(Notes.file("anki-study.txt", ""));

    assertThat(file.headers)
        .containsEntry("separator", "tab")
        .containsEntry("html", "true")
        .containsEntry("if matches", "update current")
        .containsEntry("notetype column", "2")
        .containsEntry("deck column", "3")
        .containsEntry("tags column", "4")
        .containsEntry(
            "columns", "ID\tNote type\tDeck\tTags\tQuestion\tOptions\tAnswer\tExplanation\tSource");
  }

  @Test
  void hasARowForEachCardWithItsIdFirst() {
    AnkiImport file = new AnkiImport(Notes.file("anki-study.txt", ""));
    List<Card> cards = DeckBuilder.build(Notes.site("")).cards();

    assertThat(file.rows)
        .extracting(row -> row.get(0))
        .containsExactlyElementsOf(cards.stream().map(Card::id).toList());
    assertThat(file.rows).allSatisfy(row -> assertThat(row).hasSize(9));
    assertThat(file.rows)
        .extracting(row -> row.get(file.column("notetype column")))
        .containsOnly("Study");
    assertThat(file.rows)
        .extracting(row -> row.get(file.column("deck column")))
        .containsOnly("Test notes::01-messaging");
  }

  @Test
  void tagsTopicKindAndObjectives() {
    assertThat(study("term:sqs:define", "").get(3)).isEqualTo("messaging define exam::1.1");
    assertThat(study("multiple", "").get(3)).isEqualTo("messaging multiple-choice exam::1");
  }

  @Test
  void showsAQuestionItsOptionsAndWhatIsRight() {
    List<String> row = study("multiple", "");

    assertThat(row.get(4)).isEqualTo("<p>Which ones are managed?</p>");
    assertThat(row.get(5))
        .isEqualTo(
            "<ol type=\"A\"><li>SQS</li><li>your own</li><li>SNS</li><li>Kinesis</li></ol>"
                + "<p>3 / 4</p>");
    assertThat(row.get(6)).isEqualTo("<ul><li>SQS</li><li>SNS</li><li>Kinesis</li></ul>");
    assertThat(row.get(7)).isEqualTo("<ul><li>your own<p>You run it.</p></li></ul>");
  }

  @Test
  void keepsCodeTabsQuotesAndLineBreaks() {
    assertThat(study("single", "").get(4))
        .contains("<div><pre><code>key = {1}\n\n# not a comment</code></pre></div>");
    assertThat(study("term:sqs:define", "").get(6))
        .isEqualTo(
            "<p>Simple Queue Service</p><p>A &quot;managed&quot; store, #1 for work;"
                + " <code>a\tb</code> &amp; .</p>");
  }

  @Test
  void showsGapsStepsAndPairs() {
    assertThat(study("gap", "").get(4))
        .isEqualTo("<p>A queue […] a message for 14 days = 2 weeks.</p>");
    assertThat(study("gap", "").get(6)).isEqualTo("keeps / holds");
    assertThat(study("order", "").get(4))
        .isEqualTo(
            "<p>Put them in order.</p><ul><li>delete</li><li>receive</li><li>send</li></ul>");
    assertThat(study("order", "").get(6))
        .isEqualTo("<ol><li>send</li><li>receive</li><li>delete</li></ol>");
    assertThat(study("match", "").get(6))
        .isEqualTo("<ul><li>SQS → a -&gt; b</li><li>SNS → push: now</li></ul>");
    assertThat(study("open", "").get(6)).isEqualTo("It decouples {things}.");
  }

  @Test
  void sortsTheOptionsOfADerivedChoiceSoThatTheFirstIsNotAlwaysRight() {
    assertThat(study("pair:sns:sqs", "").get(5))
        .isEqualTo("<ol type=\"A\"><li>SNS</li><li>SQS</li></ol>");
    assertThat(study("term:sqs:expansion", "").subList(4, 7))
        .containsExactly("<p>SQS = ?</p>", "", "Simple Queue Service");
  }

  @Test
  void linksToThePublishedSite() {
    assertThat(study("single", PUBLISHED).get(8))
        .isEqualTo(
            "<a href=\"https://example.org/notes/topics/messaging.html#single\">"
                + "https://example.org/notes/topics/messaging.html#single</a>");
    assertThat(study("single", PUBLISHED).get(7))
        .contains("see <a href=\"https://example.org/notes/terms/sqs.html\">SQS</a>.");
  }

  @Test
  void hasNoLinksIntoASiteThatIsNotPublished() {
    String file = Notes.file("anki-study.txt", "");

    assertThat(study("single", "").get(8)).isEmpty();
    assertThat(file).doesNotContain("terms/").doesNotContain("topics/");
    assertThat(study("term:sns:define", "").get(6))
        .contains("<a href=\"https://example.com/?a=1&amp;b=2\">subscribers</a>");
  }

  @Test
  void hasAPlainFileWithFrontAndBack() {
    AnkiImport file = new AnkiImport(Notes.file("anki-basic.txt", ""));
    List<List<String>> study = new AnkiImport(Notes.file("anki-study.txt", "")).rows;

    assertThat(file.headers)
        .containsEntry("separator", "tab")
        .containsEntry("html", "true")
        .containsEntry("columns", "Front\tBack");
    assertThat(file.rows).extracting(row -> row.get(0)).doesNotHaveDuplicates();
    assertThat(file.rows)
        .as("“SQS or SNS” asks the same as which of the pair it is")
        .containsExactlyElementsOf(
            study.stream()
                .map(row -> List.of(row.get(4) + row.get(5), row.get(6) + row.get(7)))
                .distinct()
                .toList())
        .hasSize(study.size() - 1);
  }

  @Test
  void neverBeginsARowWithAnUnquotedNumberSign() {
    String text = Notes.file("anki-study.txt", "");

    assertThat(text.substring(text.indexOf("#columns")).lines().skip(1).limit(1))
        .allSatisfy(line -> assertThat(line).startsWith("\""));
    assertThat(new AnkiText().note(List.of("#1", "say \"a\tb\"")).toString())
        .endsWith("\"#1\"\t\"say \"\"a\tb\"\"\"\n");
  }
}
