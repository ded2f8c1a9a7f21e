package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class QuestionsPageTest {
  private final Document page = RenderedSite.SAMPLE.page("questions/messaging.html");

  private Element question(String id) {
    return page.getElementById(id);
  }

  @Test
  void saysWhoseQuestionsTheyAre() {
    assertThat(page.title()).startsWith("Questions: Messaging: SQS, SNS and Kinesis – ");
    assertThat(page.select(".intro .lead a").attr("href")).isEqualTo("../topics/messaging.html");
    assertThat(page.select(".intro .meta").text()).isEqualTo("8 questions");
  }

  @Test
  void onlyWhatIsReadBeforeTheAnswerShowsAtOnce() {
    assertThat(page.select("details.ask-row[open]").eachAttr("data-question"))
        .containsExactly("crash", "cheaper", "order", "match");
    assertThat(page.select(".solution[open]")).isEmpty();
  }

  @Test
  void choiceIsAskedInFullBeforeItIsAnswered() {
    Element question = question("crash");

    assertThat(question.select("> summary").text())
        .isEqualTo("Question 1 What happens to the message?");
    assertThat(question.select("> .answer > p").first().text())
        .isEqualTo("A consumer takes a message and crashes. Nothing else is set up.");
    assertThat(question.select("> .answer > .options > li")).hasSize(4);
    assertThat(question.select("> .answer > .hint").text())
        .isEqualTo("Hint What does receiving do?");
    assertThat(question.select("> .answer > .solution > summary .closed").text())
        .isEqualTo("Show the answer");
  }

  @Test
  void optionsDoNotGiveTheAnswerAway() {
    Element question = question("crash");

    assertThat(question.select("> .answer > .options").html())
        .doesNotContain("is-right", "Right", "svg", "Receiving only hides");
    assertThat(question.select(".solution .options > li > .verdict").eachText())
        .contains(
            "Right: It becomes visible again when its visibility timeout ends",
            "Wrong: It is lost");
    assertThat(question.select(".solution .is-right")).hasSize(1);
    assertThat(question.select(".solution .why").eachText())
        .containsExactly("Receiving only hides a message.");
    assertThat(question.select(".solution > p").text())
        .isEqualTo("It leaves the queue when a consumer deletes it: see DLQ.");
  }

  @Test
  void markedOptionsHaveTheSameLettersAsThePlainOnes() {
    Element question = question("cheaper");

    assertThat(question.select(".solution .verdict > span:last-child").eachText())
        .isEqualTo(question.select("> .answer > .options > li").eachText());
    assertThat(question.select(".instruction").text()).isEqualTo("Choose TWO.");
  }

  @Test
  void trueOrFalseIsAnsweredAtOnce() {
    Element question = question("twin");

    assertThat(question.select("summary").text())
        .isEqualTo("Question 3 A delay queue holds back new messages. True or false?");
    assertThat(question.select(".solution")).isEmpty();
    assertThat(question.select(".verdict").eachText()).containsExactly("True");
    assertThat(question.select(".answer > p").eachText())
        .containsExactly("True", "It does.", "For up to 15 minutes.");
  }

  @Test
  void gapIsFilledInTheAnswer() {
    Element question = question("gap");

    assertThat(question.select("summary").text())
        .isEqualTo("Question 4 A message is hidden for the (gap) after it was received.");
    assertThat(question.select(".verdict").text())
        .isEqualTo("A message is hidden for the visibility timeout after it was received.");
  }

  @Test
  void shortAnswerShowsTheFirstAndNamesTheOthers() {
    assertThat(question("nfs").select(".verdict").eachText()).containsExactly("Dead-letter queue");
    assertThat(question("nfs").select(".also").text())
        .isEqualTo("Also accepted: dead letter queue");
  }

  @Test
  void stepsAreAskedInAnotherOrder() {
    Element question = question("order");

    assertThat(question.select("> .answer > .options > li").eachText())
        .containsExactlyInAnyOrder("Receive", "Work", "Delete")
        .isNotEqualTo(question.select(".steps > li").eachText());
    assertThat(question.select(".solution .steps > li").eachText())
        .containsExactly("Receive", "Work", "Delete");
  }

  @Test
  void matchShowsBothSidesAndThenThePairs() {
    Element question = question("match");

    assertThat(question.select(".sides .side").eachText()).containsExactly("Service", "Kind");
    assertThat(question.select(".sides > div:first-child li").eachText())
        .containsExactly("SQS", "SNS", "Kinesis");
    assertThat(question.select(".solution tbody tr").eachText())
        .containsExactly("SQS queue", "SNS topic", "Kinesis stream");
  }

  @Test
  void openQuestionShowsTheModelAnswer() {
    assertThat(question("open").select(".answer > p").text()).isEqualTo("Because nobody waits.");
  }
}
