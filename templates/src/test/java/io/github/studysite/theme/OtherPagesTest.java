package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import io.github.studysite.source.SettingsParser;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class OtherPagesTest {
  private final RenderedSite site = RenderedSite.SAMPLE;

  @Test
  void homeShowsWhatTheSubjectHolds() {
    Document home = site.page("index.html");

    assertThat(home.title()).isEqualTo("AWS Developer notes");
    assertThat(home.select(".figures").first().text())
        .isEqualTo("13 topics 20 terms 8 questions 4 errata");
    assertThat(home.select("[aria-labelledby=_exam] .figures").text())
        .isEqualTo("65 questions 50 scored 130 minutes 720 of 1,000 points to pass");
    assertThat(home.select(".domains li").first().text())
        .isEqualTo("Development with AWS services 32 %");
    assertThat(home.select(".domains line.mastered").eachAttr("x2"))
        .containsExactly("32%", "26%", "24%", "18%");
  }

  @Test
  void homeListsTheGroupsAndThenTheRest() {
    Document home = site.page("index.html");

    assertThat(home.select(".head h2").eachText())
        .containsExactly("Machines", "Serverless", "More topics");
    assertThat(home.select("[aria-labelledby=_group-2] .plan > li").first().text())
        .isEqualTo(
            "16 Messaging: SQS, SNS and Kinesis How the parts of an application hand work to each"
                + " other: queues hold it, topics spread it, streams keep it. 8 terms 8 questions");
  }

  @Test
  void homeShowsTheLatestErrata() {
    assertThat(site.page("index.html").select("[aria-labelledby=_lately] .now").eachText())
        .containsExactly(
            "Now Up to 1 MiB, and that is also the default.",
            "Now A button does it.",
            "Now 128 MB to 10,240 MB in steps of 1 MB.");
  }

  @Test
  void searchOffersTheTopicsToBeginWith() {
    Document search = site.page("search.html");

    assertThat(search.select(".sheet .cue").eachText()).containsExactly("Topics", "Glossary");
    assertThat(search.select(".plain a"))
        .hasSize(13)
        .extracting(link -> link.text() + " " + link.attr("href"))
        .contains("17 Lambda topics/lambda.html");
  }

  @Test
  void searchOfAVeryLargeSiteLeadsToWhereItsTopicsAre() {
    Topic[] topics =
        IntStream.rangeClosed(1, 101)
            .mapToObj(
                at ->
                    Notes.topic(
                        at,
                        "t" + at,
                        "Topic " + at,
                        "",
                        List.of(Notes.section("s", 2, "S", Notes.passage("<p>Words.</p>"))),
                        List.of()))
            .toArray(Topic[]::new);
    Document search = SampleSite.rendered(topics).page("search.html");

    assertThat(search.select(".plain a").eachText()).containsExactly("All 101 topics");
    assertThat(search.select(".plain a").attr("href")).isEqualTo("index.html");
    assertThat(search.select(".sheet .cue").eachText()).as("no terms").containsExactly("Topics");
  }

  @Test
  void glossaryGoesFromAToZ() {
    Document glossary = site.page("glossary.html");

    assertThat(glossary.select(".az li")).hasSize(26);
    assertThat(glossary.select(".az a").eachText())
        .containsExactly("D", "F", "L", "P", "S", "T", "V");
    assertThat(glossary.select(".lead").text()).isEqualTo("20 terms, 4 of them acronyms.");
    assertThat(glossary.select("#t-fifo-queue").text()).isEqualTo("FIFO queue first in, first out");
    assertThat(glossary.select("#t-fifo-queue + dd").text())
        .isEqualTo("A queue that keeps the order and drops repeats. 1 topic");
    assertThat(glossary.select("#t-dlq + dd .meta").text()).isEqualTo("2 topics");
  }

  @Test
  void errataAreListedByTopic() {
    Document errata = site.page("errata.html");

    assertThat(errata.select(".intro nav li").eachText())
        .containsExactly("16 Messaging: SQS, SNS and Kinesis", "17 Lambda");
    assertThat(errata.select("#messaging ~ .errata").first().select(".cue").eachText())
        .containsExactly("Since 1 Dec 2021", "Since Aug 2025", "Never right");
    assertThat(errata.select(".errata .meta a").eachAttr("href"))
        .containsExactly(
            "topics/messaging.html#dlq",
            "topics/messaging.html#queues",
            "topics/messaging.html#topics",
            "topics/lambda.html#functions");
  }

  @Test
  void errataOfOneTopicNeedNoListOfTopics() {
    Topic topic =
        Notes.topic(
            1,
            "sqs",
            "SQS",
            "",
            List.of(
                Notes.section(
                    "s", 2, "S", SampleSite.outdated("2025-08", "256 KB.", "Up to 1 MiB."))),
            List.of());
    Document errata = SampleSite.rendered(topic).page("errata.html");

    assertThat(errata.select(".intro .meta").text()).isEqualTo("1 erratum");
    assertThat(errata.select(".intro nav")).isEmpty();
    assertThat(errata.select(".sheet h2").text()).isEqualTo("SQS");
  }

  @Test
  void missingPageIsShownAtAnyDepth() {
    Document missing = site.page("404.html");

    assertThat(missing.select("link[rel=stylesheet]").attr("href"))
        .startsWith("/notes/assets/site.");
    assertThat(missing.select(".plain a").eachAttr("href"))
        .containsExactly("/notes/index.html", "/notes/glossary.html", "/notes/errata.html");
  }

  @Test
  void plainPageIsLinkedInTheFooter() {
    assertThat(site.page("topics/lambda.html").select(".foot a").eachText())
        .containsExactly(
            "Errata",
            "Glossary",
            "Tags",
            "Progress",
            "Downloads",
            "About these notes",
            "Source",
            "Edit this page",
            "Report a mistake");
    assertThat(site.page("topics/lambda.html").select(".foot a").eachAttr("href"))
        .contains(
            "../pages/about.html",
            "https://example.org/notes-repository/edit/main/topics/17-lambda.md",
            "https://example.org/notes-repository/issues/new");
    assertThat(site.page("pages/about.html").select("h2").html())
        .isEqualTo("More <em>about</em> it");
  }

  @Test
  void footerGivesAuthorLicenceAndDate() {
    assertThat(site.page("index.html").select(".foot p").eachText())
        .containsExactly("Checked on 22 November 2026", "The authors. CC BY 4.0");
  }

  @Test
  void nothingLeadsToPagesThatAreNotThere() {
    RenderedSite empty = RenderedSite.of(SampleSite.empty());

    assertThat(empty.pages()).containsExactly("404.html", "index.html");
    assertThat(empty.page("index.html").select(".top nav a").eachText()).containsExactly("Topics");
    assertThat(empty.page("index.html").select(".find")).isEmpty();
    assertThat(empty.page("404.html").select(".plain a").eachAttr("href"))
        .containsExactly("index.html");
    assertThat(empty.page("index.html").select("link[rel=canonical], meta[property]")).isEmpty();
  }

  @Test
  void languageDecidesTheDirection() {
    SourceFile written =
        new SourceFile("studysite.yaml", "id: aws\ntitle: AWS notes\nlanguage: fa-IR\n");
    Settings persian = SettingsParser.parse(written).value();
    Site site = new Site(persian, List.of(), List.of(), List.of(), List.of(), List.of());
    Document home =
        RenderedSite.of(new LinkedSite(site, List.of(), Map.of(), List.of(), List.of()))
            .page("index.html");

    assertThat(home.select("html").attr("lang")).isEqualTo("fa-IR");
    assertThat(home.select("html").attr("dir")).isEqualTo("rtl");
    assertThat(home.select(".skip").text()).isEqualTo("Skip to the text");
  }

  @Test
  void aVeryLargeGlossaryIsSplitByLetter() {
    RenderedSite large = RenderedSite.of(SampleSite.withTerms(3_500));
    Document glossary = large.page("glossary.html");

    assertThat(glossary.select("dl")).isEmpty();
    assertThat(glossary.select(".az a").eachAttr("href"))
        .containsExactly("glossary/a.html", "glossary/b.html");
    assertThat(glossary.select(".plain a").eachText())
        .containsExactly("a 0 – a 998", "b 1 – b 999");
    assertThat(glossary.select(".plain a").eachAttr("href"))
        .containsExactly("glossary/a.html", "glossary/b.html");
    assertThat(glossary.select(".sheet .cue").eachText())
        .containsExactly("A 1,750 terms", "B 1,750 terms");
    // Where the search button leads without a script.
    assertThat(glossary.getElementById("_filter")).isNotNull();
    Document letter = large.page("glossary/b.html");
    assertThat(letter.select("dt")).hasSize(1_750);
    assertThat(letter.select("#_shown").text()).isEqualTo("1,750 terms");
    assertThat(letter.select(".az [aria-current=page]").eachText()).containsExactly("B");
    assertThat(letter.select("dt a").first().attr("href")).isEqualTo("../terms/b-1.html");
    assertThat(letter.select(".az a").eachAttr("href")).containsExactly("a.html", "b.html");
  }
}
