package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class TermPageTest {
  private final RenderedSite site = RenderedSite.SAMPLE;
  private final Document page = site.page("terms/dlq.html");

  @Test
  void hasNameExpansionDefinitionAndNotes() {
    assertThat(page.title()).isEqualTo("DLQ, Dead-letter queue – AWS Developer notes");
    assertThat(page.select("h1").text()).isEqualTo("DLQ Dead-letter queue");
    assertThat(page.select(".lead").text()).startsWith("A second queue for messages");
    assertThat(page.select(".note")).hasSize(1);
  }

  @Test
  void saysWhereItIsExplained() {
    assertThat(page.select("#_definition .meta").last().text())
        .isEqualTo("Explained in 16 Messaging: SQS, SNS and Kinesis, Queues");
    assertThat(page.select("#_definition .meta a").attr("href"))
        .isEqualTo("../topics/messaging.html#dlq");
  }

  @Test
  void showsNotesOfOtherTopics() {
    Document function = site.page("terms/lambda-function.html");

    assertThat(function.select(".sheet > .row > .cue a").text())
        .isEqualTo("16 Messaging: SQS, SNS and Kinesis");
    assertThat(function.select(".sheet > .row .note").text())
        .isEqualTo("Can subscribe to a topic.");
  }

  @Test
  void namesWhatItIsMixedUpWithOnBothSides() {
    assertThat(page.select(".pair dt").eachText()).containsExactly("DLQ", "Delay queue");
    assertThat(site.page("terms/delay-queue.html").select(".pair dt").eachText())
        .containsExactly("Delay queue", "DLQ");
    assertThat(site.page("terms/sqs.html").select(".pair")).isEmpty();
  }

  @Test
  void asksTheQuestionsThatTestIt() {
    assertThat(page.select(".ask-row").eachAttr("data-question")).containsExactly("crash", "nfs");
    assertThat(page.select(".ask-row[id]")).isEmpty();
    assertThat(
            site.page("terms/visibility-timeout.html").select(".ask-row").eachAttr("data-question"))
        .containsExactly("crash", "gap");
  }

  @Test
  void showsTwelveMentionsAndTheRestOnDemand() {
    assertThat(page.select("section > .mention > div > p")).hasSize(12);
    assertThat(page.select(".rest .mention > div > p")).hasSize(4);
    assertThat(page.select(".rest > summary").text()).isEqualTo("All 16 places");
    assertThat(page.select("#_mentioned ~ .meta").text()).isEqualTo("2 topics, 16 places");
    assertThat(page.select(".mention > div > p").first().html())
        .isEqualTo(
            "It leaves the queue when a consumer deletes it: see <b><a"
                + " href=\"../topics/messaging.html#crash\">DLQ</a></b>.");
    assertThat(page.select("section > .mention .cue a").eachAttr("href"))
        .containsExactly("../topics/messaging.html", "../topics/lambda.html");
  }

  @Test
  void showsItsNeighbours() {
    assertThat(page.select(".map .from li").eachText()).containsExactly("SQS");
    assertThat(page.select(".map b + svg + ul li").eachText())
        .containsExactly("FIFO queue", "SQS", "Visibility timeout");
    assertThat(page.select(".map b + svg path").eachAttr("d"))
        .containsExactly(
            "M0 50C60 50 40 16.7 100 16.7",
            "M0 50C60 50 40 50 100 50",
            "M0 50C60 50 40 83.3 100 83.3");
  }

  @Test
  void leadsToTheTermsBesideItInTheAlphabet() {
    assertThat(page.select(".turn a").eachText())
        .containsExactly("Before Delay queue", "After FIFO queue");
    assertThat(site.page("terms/decoupling.html").select(".turn a").eachText())
        .containsExactly("After Delay queue");
  }

  @Test
  void onlyAcronymsAreSetLarge() {
    assertThat(page.select("h1.long-name")).isEmpty();
    assertThat(site.page("terms/visibility-timeout.html").select("h1.long-name")).hasSize(1);
  }

  @Test
  void saysWhatTheTermsAreThatItLinks() {
    assertThat(page.select("#_peeks p[title='used in 1 topic']").first().wholeText().lines())
        .contains(
            "fifo-queue\tFIFO queue\tfirst in, first out"
                + "\tA queue that keeps the order and drops repeats.");
    assertThat(page.select("#_peeks p").eachText()).noneMatch(lines -> lines.contains("dlq"));
  }
}
