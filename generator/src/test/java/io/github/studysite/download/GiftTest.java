package io.github.studysite.download;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.studysite.download.GiftParser.Answer;
import io.github.studysite.download.GiftParser.Parsed;
import java.util.List;
import org.junit.jupiter.api.Test;

class GiftTest {

  private static Parsed question(String id) {
    return GiftParser.parse(Notes.file("questions.gift", "")).stream()
        .filter(question -> question.title().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void parsesBackToEachKindInTheOrderOfTheNotes() {
    assertThat(GiftParser.parse(Notes.file("questions.gift", "")))
        .extracting(Parsed::title, Parsed::type)
        .containsExactly(
            tuple("single", "single"),
            tuple("multiple", "multiple"),
            tuple("truth", "truefalse"),
            tuple("short", "shortanswer"),
            tuple("gap", "shortanswer"),
            tuple("match", "match"),
            tuple("open", "essay"));
  }

  @Test
  void leavesOutWhatTheFormatDoesNotKnowAndSaysSo() {
    assertThat(Notes.file("questions.gift", "").lines())
        .contains(
            "// order is left out: GIFT has no such question (order)",
            "// gaps is left out: GIFT has no such question (several gaps)");
  }

  @Test
  void escapesWhatHasAMeaning() {
    Parsed single = question("single");

    assertThat(single.text())
        .isEqualTo(
            "<p>Which of these hold messages: {a} ~ #1 = \\ C:\\x?</p>"
                + "<p>A team needs a queue.</p>\n"
                + "<div><pre><code>key = {1}\n\n# not a comment</code></pre></div>");
    assertThat(single.answers())
        .containsExactly(
            new Answer("=", "=SQS, <code>{&quot;a&quot;: 1}</code>", ""),
            new Answer("~", "#SNS", "<p>It pushes; see SQS.</p>"),
            new Answer("~", "~nothing", ""));
    assertThat(single.general())
        .isEqualTo("<p><strong>SQS</strong> keeps them: up to 14 days.</p>");
  }

  @Test
  void sharesTheGradeAmongSeveralRightOptions() {
    assertThat(question("multiple").answers())
        .containsExactly(
            new Answer("~%33.33333%", "SQS", ""),
            new Answer("~%-100%", "your own", "<p>You run it.</p>"),
            new Answer("~%33.33333%", "SNS", ""),
            new Answer("~%33.33333%", "Kinesis", ""));
  }

  @Test
  void givesTheFeedbackOnTheWrongAnswerFirst() {
    assertThat(question("truth").answers())
        .containsExactly(new Answer("", "FALSE", "<p>It pushes them on.</p>"));
    assertThat(question("truth").general()).isEqualTo("<p>It keeps nothing.</p>");
  }

  @Test
  void acceptsEachShortAnswerAndEachVariantOfAGap() {
    assertThat(question("short").answers())
        .containsExactly(
            new Answer("=", "Simple Queue Service", ""),
            new Answer("=", "simple queue = service", ""));
    assertThat(question("gap").text())
        .isEqualTo("<p>A queue _____ a message for 14 days = 2 weeks.</p>");
    assertThat(question("gap").answers())
        .containsExactly(new Answer("=", "keeps", ""), new Answer("=", "holds", ""));
    assertThat(question("gap").general()).isEqualTo("<p>At most.</p>");
  }

  @Test
  void keepsPairsAndModelAnswers() {
    assertThat(question("match").answers())
        .extracting(Answer::words)
        .containsExactly("SQS -> a → b", "SNS -> push: now");
    assertThat(question("open").general()).isEqualTo("<p>It decouples {things}.</p>");
  }

  @Test
  void carriesIdAndTopic() {
    assertThat(question("short").tags()).isEqualTo("// [id:short] [tag:messaging]");
  }

  @Test
  void hasOneEmptyLineBetweenQuestionsAndNoneWithin() {
    String file = Notes.file("questions.gift", "");

    assertThat(file).doesNotContain("\n\n\n").endsWith("}\n");
    assertThat(file.split("\n\n")).hasSize(List.of(Notes.QUESTIONS.split("\n### ")).size() - 1);
  }
}
