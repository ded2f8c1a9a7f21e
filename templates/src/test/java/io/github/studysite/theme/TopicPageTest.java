package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Question;
import io.github.studysite.model.Topic;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class TopicPageTest {
  private final Document page = RenderedSite.SAMPLE.page("topics/messaging.html");

  @Test
  void saysWhereTheReaderIs() {
    assertThat(page.select(".crumbs li").eachText())
        .containsExactly("Topics", "Serverless", "Messaging: SQS, SNS and Kinesis");
    assertThat(page.select(".crumbs a").eachAttr("href"))
        .containsExactly("../index.html", "../index.html#_group-2");
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

    assertThat(row.hasAttr("data-term")).isTrue();
    assertThat(row.attr("data-term")).as("that it is the anchor, it need not say").isEmpty();
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

    assertThat(row.attr("data-term")).isEqualTo("lambda-function");
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
  void questionIsAskedHereAndAnsweredOnAPageOfItsOwn() {
    Element question = page.getElementById("crash");

    assertThat(question.hasAttr("data-question")).isTrue();
    assertThat(question.attr("data-question")).as("that it is the anchor").isEmpty();
    assertThat(question.select("summary").text())
        .isEqualTo("Question 1 What happens to the message?");
    assertThat(question.select(".answer").html())
        .isEqualTo(
            "<a class=\"go\" href=\"../questions/messaging.html#crash\">Show the answer</a>");
    assertThat(page.select("a[href='../questions/messaging.html']").text())
        .isEqualTo("All 8 questions with their answers");
  }

  @Test
  void kindThatNeedsSayingIsSaidWithTheQuestion() {
    assertThat(page.getElementById("twin").select("summary").text())
        .isEqualTo("Question 3 A delay queue holds back new messages. True or false?");
  }

  @Test
  void mentionedInNamesOtherTopicsOnly() {
    assertThat(page.select(".mention .cue").eachText()).containsExactly("17 Lambda");
  }

  @Test
  void ofItsOwnTermsItSaysNothingTwice() {
    List<String> lines =
        page.select("#_peeks p").stream()
            .flatMap(group -> group.wholeText().strip().lines())
            .toList();
    List<String> ids = lines.stream().map(line -> line.split("\t")[0]).toList();

    assertThat(page.select("#_peeks p").eachAttr("title"))
        .contains("used in 1 topic")
        .doesNotHaveDuplicates();
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(lines.stream().filter(line -> page.getElementById(line.split("\t")[0]) != null))
        .isNotEmpty()
        .allSatisfy(own -> assertThat(own).doesNotContain("\t"));
  }

  @Test
  void withoutNotesItSaysSoAndCountsNoTime() {
    Document unwritten = unwritten(List.of());

    assertThat(unwritten.select("article > p").eachText())
        .containsExactly("What it will say.", "No notes are written here yet.");
    assertThat(unwritten.select(".toc")).as("there is nothing on this page").isEmpty();
    assertThat(unwritten.select(".turn")).as("there is no other topic").isEmpty();
    assertThat(unwritten.select("article > .row, .tally, .tools")).isEmpty();
  }

  @Test
  void withoutNotesItsQuestionsAreStillThere() {
    Document unwritten =
        unwritten(
            List.of(Notes.question("why", "Why?", new Answers.Open(), "Because nobody wrote it.")));

    assertThat(unwritten.select("article > p").eachText())
        .contains("No notes are written here yet.");
    assertThat(unwritten.select("article > .row .cue").text()).isEqualTo("1 question");
    assertThat(unwritten.select(".tools a").attr("href")).isEqualTo("../print/begun.html");
  }

  @Test
  void homeSaysWhatIsNotWrittenYetAndBeginsWithWhatIs() {
    Topic begun = Notes.topic(1, "begun", "Begun", "", List.of(), List.of());
    Topic written =
        Notes.topic(
            2,
            "written",
            "Written",
            "",
            List.of(Notes.section("s", 2, "S", Notes.passage("<p>Words.</p>"))),
            List.of());
    Document home = SampleSite.rendered(begun, written).page("index.html");

    assertThat(home.select(".plan .tally").eachText()).containsExactly("not written yet");
    assertThat(home.select("[aria-labelledby=_today] .tools a").attr("href"))
        .isEqualTo("topics/written.html");
  }

  private static Document unwritten(List<Question> questions) {
    Topic topic = Notes.topic(1, "begun", "Begun", "What it will say.", List.of(), questions);
    return SampleSite.rendered(topic).page("topics/begun.html");
  }
}
