package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages for paper. */
class PrintPagesTest {
  private static final Path NOTES = Path.of("src/test/sites/every-construct/notes");

  @TempDir static Path site;

  @BeforeAll
  static void generate() {
    StudySite.builder().source(NOTES).output(site).build().generate();
  }

  private static Document page(String path) throws IOException {
    return Jsoup.parse(site.resolve(path));
  }

  @Test
  void holdsNotesAndNothingElse() throws IOException {
    Document page = page("print/block-storage.html");

    assertThat(page.select("body > *")).extracting(Element::tagName).containsExactly("nav", "main");
    assertThat(page.select("body > main")).hasSize(1);
    assertThat(page.select("main nav, header, footer, button, input, details, script, [hidden]"))
        .isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("Block storage: disks & snapshots");
    assertThat(page.select(".back a").attr("href")).isEqualTo("../topics/block-storage.html");
    assertThat(page.select("dt").eachText())
        .containsExactly("EBS Elastic Block Store", "EBS snapshot");
    assertThat(page.select("img").attr("src")).isEqualTo("../topics/images/volume.svg");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void linksAreNumberedAndTheirAddressesStandAtTheEnd() throws IOException {
    Document page = page("print/object-storage.html");

    assertThat(page.select("sup.printed").eachText()).containsExactly("1", "2", "3");
    assertThat(page.select(".addresses li").eachText())
        .containsExactly(
            "https://example.org/storage/topics/block-storage.html#volumes",
            "https://example.org/s3",
            "https://example.org/guide");
    assertThat(page.select(".sheet > *").last().className()).isEqualTo("addresses");
    Element first = page.select("sup.printed").first().previousElementSibling();
    assertThat(first.attr("href")).isEqualTo("../topics/block-storage.html#volumes");
    // A term is known by its name.
    assertThat(page.select("a[href='../terms/ebs.html'] + sup")).isEmpty();
  }

  @Test
  void questionsAreASheetAndTheAnswersAnother() throws IOException {
    Document page = page("print/block-storage.html");

    assertThat(page.select("h2.leaf").eachText()).containsExactly("Questions", "Answers");
    assertThat(page.select(".ask .cue").eachText())
        .isEqualTo(page.select(".solved .cue").eachText())
        .hasSize(8)
        .startsWith("Question 1", "Question 2");
    String sheet = page.select(".ask").text();
    assertThat(sheet)
        .contains("Take a snapshot and restore it there", "A volume lives in one (gap).")
        .doesNotContain("It is a store of blocks.", "Right:", "What is not bound to a zone?");
    assertThat(page.select(".solved").text())
        .contains(
            "Right: Take a snapshot and restore it there", "zone", "It is a store of blocks.");
  }

  @Test
  void thereIsSpaceForAnswersOfOnesOwn() throws IOException {
    Document page = page("print/block-storage.html");

    assertThat(linesAfter(page, "What does EBS stand for?")).isEqualTo(1);
    assertThat(linesAfter(page, "Why is a snapshot no backup plan?")).isEqualTo(4);
    assertThat(linesAfter(page, "Which of these survive a stop?")).isZero();
  }

  @Test
  void stepsArePutInOrderOnThePage() throws IOException {
    Document page = page("print/block-storage.html");

    assertThat(page.select(".ask > div > ul li").eachText())
        .containsExactlyInAnyOrderElementsOf(page.select(".solved ol.steps li").eachText());
  }

  private static long linesAfter(Document page, String question) {
    Element ask = page.select(".ask:contains(" + question + ")").first();
    return ask.nextElementSiblings().stream()
        .takeWhile(element -> element.hasClass("line"))
        .count();
  }

  @Test
  void theWholeSiteIsOneDocument() throws IOException {
    Document page = page("print/all.html");

    assertThat(page.select("h1").text()).isEqualTo("Storage notes");
    assertThat(page.select("h2").eachText())
        .containsExactly(
            "Block storage: disks & snapshots",
            "Object storage",
            "Questions",
            "Answers",
            "Addresses");
    assertThat(page.select("h3").eachText()).contains("Volumes", "Objects");
    assertThat(page.select("[id]").eachAttr("id")).containsExactly("_main");
    // What is printed here needs no address.
    assertThat(page.select(".addresses li").eachText())
        .containsExactly("https://example.org/s3", "https://example.org/guide");
  }

  @Test
  void notesAndDownloadsLeadThere() throws IOException {
    assertThat(page("topics/block-storage.html").select(".tools a").attr("href"))
        .isEqualTo("../print/block-storage.html");
    assertThat(page("downloads.html").select("[aria-labelledby=_paper] a").attr("href"))
        .isEqualTo("print/all.html");
  }

  @Test
  void aLargeSiteIsPrintedTopicByTopic(@TempDir Path large) throws IOException {
    Path topics = Files.createDirectories(large.resolve("notes/topics"));
    Files.writeString(large.resolve("notes/studysite.yaml"), "id: large\ntitle: Large\n");
    for (int number = 1; number <= 5; number++) {
      String text =
          IntStream.range(0, 10_000)
              .mapToObj(line -> "Sentence " + line + " of some forty-five letters in it.")
              .collect(Collectors.joining("\n\n"));
      Files.writeString(
          topics.resolve("0" + number + "-topic-" + number + ".md"),
          "---\ntitle: Topic " + number + "\n---\n\n" + text + "\n");
    }
    StudySite.builder()
        .source(large.resolve("notes"))
        .output(large.resolve("site"))
        .build()
        .generate();

    Document all = Jsoup.parse(large.resolve("site/print/all.html"));
    assertThat(all.select("main a").eachAttr("href"))
        .isEqualTo(
            List.of(
                "topic-1.html", "topic-2.html", "topic-3.html", "topic-4.html", "topic-5.html"));
    assertThat(all.select("main p").eachText())
        .containsExactly("There is too much for one print. Choose a topic:");
  }
}
