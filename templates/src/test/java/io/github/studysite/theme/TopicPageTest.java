package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TopicPageTest {
  private final Document page = RenderedSite.SAMPLE.page("topics/messaging.html");

  private Element question(String id) {
    return page.getElementById(id);
  }

  @Test
  void saysWhereTheReaderIs() {
    assertThat(page.select(".crumbs").text()).isEqualTo("Topics Messaging: SQS, SNS and Kinesis");
    assertThat(page.select(".topics [aria-current=page]").text())
        .isEqualTo("16 Messaging: SQS, SNS and Kinesis");
    assertThat(page.select("h1").attr("data-n")).isEqualTo("16");
    assertThat(page.select(".turn [rel=prev]").text()).isEqualTo("15 Monitoring and tracing");
    assertThat(page.select(".turn [rel=next]").text()).isEqualTo("17 Lambda");
    assertThat(page.select(".foot p").first().text())
        .isEqualTo("Topic 16, checked on 22 November 2026");
  }

  @Test
  void saysHowMuchThereIs() {
    assertThat(page.select(".sheet > .row > .cue").first().text())
        .isEqualTo("8 terms 8 questions about 2 minutes");
  }

  @Test
  void contentsNameSectionsAndParts() {
    assertThat(page.select(".toc li").eachText())
        .containsExactly("Queues", "Standard or FIFO?", "Topics", "Check yourself", "Mentioned in");
  }

  @Test
  void termHasNameExpansionAndNotes() {
    Element row = page.getElementById("dlq").parent();

    assertThat(row.attr("data-term")).isEqualTo("dlq");
    assertThat(row.attr("data-memory")).isEqualTo("new");
    assertThat(row.select("dt a").attr("href")).isEqualTo("../terms/dlq.html");
    assertThat(row.select(".full").html()).isEqualTo("<b>D</b>ead-<b>l</b>etter <b>q</b>ueue");
    assertThat(row.select("dd")).hasSize(2);
    assertThat(row.select("dd").first().html())
        .startsWith("A second queue for messages that could not be processed");
    assertThat(row.select("dd [role=note]").eachAttr("aria-label"))
        .containsExactly("Note", "Outdated");
  }

  @Test
  void furtherNotesLeadToTheTerm() {
    Element row = page.getElementById("lambda-function-more").parent();

    assertThat(row.select("dt").text()).isEqualTo("Lambda function more notes");
    assertThat(row.select("dt a").attr("href")).isEqualTo("../terms/lambda-function.html");
  }

  @Test
  void erratumSaysThenAndNow() {
    assertThat(page.select(".sheet > .erratum").eachText())
        .containsExactly(
            "Outdated since Aug 2025 Then “A message holds at most 256 KB.” Now Up to 1 MiB, and"
                + " that is also the default.",
            "Wrong Often read “FIFO queues refuse a repeated message.” In fact They accept it and do"
                + " not deliver it.");
  }

  @Test
  void onlyWarningsAreColoured() {
    assertThat(page.select(".sheet > .aside .cue").eachText()).containsExactly("Tip", "Warning");
    assertThat(page.select(".sheet > .aside.warning .cue").eachText()).containsExactly("Warning");
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

  @Test
  void mentionedInNamesOtherTopicsOnly() {
    assertThat(page.select(".mention .cue").eachText()).containsExactly("17 Lambda");
  }

  @Test
  void ofItsOwnTermsItSaysNothingTwice() {
    Element peek = page.selectFirst("#_peeks [data-peek=dlq]");

    assertThat(peek.text()).isEqualTo("used in 2 topics");
    assertThat(page.select("#_peeks [data-peek]").eachAttr("data-peek")).doesNotHaveDuplicates();
  }
}
