package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.StudySite;
import io.github.studysite.model.OutputFile;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What pages say to others: cards of shared links, structured data, old addresses, the manifest.
 */
class PublishedPagesTest {
  private static final RenderedSite SITE = RenderedSite.SAMPLE;
  private static final String BASE = "https://example.org/notes/";

  /** What schema.org knows of the types that we use, as far as we use it. */
  private static final Map<String, Set<String>> PROPERTIES =
      Map.of(
          "WebSite", Set.of("@id", "url", "name", "description", "inLanguage", "license"),
          "LearningResource",
              Set.of(
                  "@id",
                  "url",
                  "name",
                  "description",
                  "inLanguage",
                  "license",
                  "learningResourceType",
                  "isPartOf",
                  "dateModified"),
          "Quiz",
              Set.of(
                  "@id",
                  "url",
                  "name",
                  "description",
                  "about",
                  "inLanguage",
                  "license",
                  "isPartOf",
                  "hasPart"),
          "Question", Set.of("eduQuestionType", "text", "acceptedAnswer"),
          "Answer", Set.of("text"),
          "Thing", Set.of("name"),
          "DefinedTermSet",
              Set.of("@id", "url", "name", "description", "inLanguage", "license", "isPartOf"),
          "DefinedTerm",
              Set.of("@id", "url", "name", "alternateName", "description", "inDefinedTermSet"),
          "BreadcrumbList", Set.of("itemListElement"),
          "ListItem", Set.of("position", "name", "item"));

  static Iterable<String> pages() {
    return SITE.framedPages();
  }

  private static List<JsonNode> graph(String path) throws JsonProcessingException {
    List<JsonNode> nodes = new ArrayList<>();
    for (var script : SITE.page(path).select("script[type=application/ld+json]")) {
      JsonNode all = new ObjectMapper().readTree(script.data());
      assertThat(all.get("@context").asText()).isEqualTo("https://schema.org");
      all.get("@graph").forEach(nodes::add);
    }
    return nodes;
  }

  private static List<String> types(String path) throws JsonProcessingException {
    return graph(path).stream().map(node -> node.get("@type").asText()).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void structuredDataUsesOnlyWhatSchemaOrgKnows(String path) throws JsonProcessingException {
    graph(path).forEach(PublishedPagesTest::check);
  }

  private static void check(JsonNode node) {
    if (node.isObject() && node.has("@type")) {
      Set<String> names = new TreeSet<>();
      node.fieldNames().forEachRemaining(names::add);
      names.remove("@type");
      assertThat(PROPERTIES).containsKey(node.get("@type").asText());
      assertThat(names).isSubsetOf(PROPERTIES.get(node.get("@type").asText()));
      for (String address : List.of("@id", "url", "item", "inDefinedTermSet")) {
        assertThat(node.path(address).asText(BASE)).startsWith(BASE);
      }
      assertThat(node.path("name").asText("x")).isNotBlank();
    }
    node.forEach(PublishedPagesTest::check);
  }

  @Test
  void eachKindOfPageSaysWhatItIs() throws JsonProcessingException {
    assertThat(types("index.html")).containsExactly("WebSite");
    assertThat(types("topics/messaging.html"))
        .containsExactly("LearningResource", "BreadcrumbList", "Quiz");
    assertThat(types("terms/dlq.html")).containsExactly("DefinedTerm", "BreadcrumbList");
    assertThat(types("glossary.html")).containsExactly("DefinedTermSet");
    assertThat(types("quiz.html")).containsExactly("Quiz");
    assertThat(types("404.html")).isEmpty();
  }

  @Test
  void aTermIsDefinedInTheGlossary() throws JsonProcessingException {
    JsonNode term = graph("terms/dlq.html").get(0);

    assertThat(term.get("name").asText()).isEqualTo("DLQ");
    assertThat(term.get("alternateName").get(0).asText()).isEqualTo("Dead-letter queue");
    assertThat(term.get("inDefinedTermSet").asText())
        .isEqualTo(graph("glossary.html").get(0).get("@id").asText());
    assertThat(graph("terms/dlq.html").get(1).get("itemListElement"))
        .extracting(item -> item.get("position") + " " + item.get("item").asText())
        .containsExactly("1 " + BASE + "glossary.html", "2 " + BASE + "terms/dlq.html");
  }

  @Test
  void questionsHaveAnAcceptedAnswer() throws JsonProcessingException {
    JsonNode quiz = graph("topics/messaging.html").get(2);

    assertThat(quiz.get("hasPart")).isNotEmpty();
    for (JsonNode question : quiz.get("hasPart")) {
      assertThat(question.get("text").asText()).isNotBlank();
      assertThat(question.get("acceptedAnswer").get("@type").asText()).isEqualTo("Answer");
      assertThat(question.get("acceptedAnswer").get("text").asText()).isNotBlank();
    }
  }

  @Test
  void aSharedLinkHasACard() throws IOException {
    Document page = SITE.page("topics/messaging.html");

    assertThat(page.select("meta[property=og:title]").attr("content"))
        .startsWith("Messaging: SQS, SNS and Kinesis");
    assertThat(page.select("meta[property=og:url]").attr("content"))
        .isEqualTo(BASE + "topics/messaging.html");
    assertThat(page.select("meta[name=twitter:card]").attr("content"))
        .isEqualTo("summary_large_image");
    String image = page.select("meta[property=og:image]").attr("content");
    assertThat(image).startsWith(BASE + "assets/card.");
    BufferedImage card = picture(image.substring(BASE.length()));
    assertThat(page.select("meta[property=og:image:width]").attr("content"))
        .isEqualTo(String.valueOf(card.getWidth()));
    assertThat(page.select("meta[property=og:image:height]").attr("content"))
        .isEqualTo(String.valueOf(card.getHeight()));
  }

  @Test
  void theManifestNamesIconsOfTheirSizes() throws IOException {
    JsonNode manifest =
        new ObjectMapper().readTree(SITE.files().get("manifest.webmanifest").text());

    assertThat(manifest.get("name").asText()).isEqualTo("AWS Developer notes");
    assertThat(manifest.get("start_url").asText()).isEqualTo("./");
    assertThat(manifest.get("icons"))
        .extracting(icon -> icon.get("purpose").asText())
        .containsExactly("any", "any", "maskable");
    for (JsonNode icon : manifest.get("icons")) {
      BufferedImage picture = picture(icon.get("src").asText());
      assertThat(icon.get("sizes").asText())
          .isEqualTo(picture.getWidth() + "x" + picture.getHeight());
    }
  }

  private static BufferedImage picture(String path) throws IOException {
    OutputFile file = SITE.files().get(path);
    assertThat(file).as(path).isNotNull();
    return ImageIO.read(new ByteArrayInputStream(file.content()));
  }

  @Test
  void anOldAddressLeadsOn() {
    Document page = SITE.page("about.html");

    assertThat(page.select("main a").attr("href")).isEqualTo("pages/about.html");
    assertThat(page.select("main a").text()).isEqualTo("About these notes");
    assertThat(page.select("link[data-to]").attr("data-to")).isEqualTo("pages/about.html");
    assertThat(page.select("noscript").html()).contains("0; url=pages/about.html");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo(BASE + "pages/about.html");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("script").eachAttr("src"))
        .singleElement()
        .asString()
        .startsWith("assets/redirect.");
  }

  @Test
  void withoutAnAddressNothingAbsoluteIsSaid(@TempDir Path folder) throws IOException {
    StudySite.builder()
        .source(Path.of("src/test/sites/smallest/notes"))
        .output(folder)
        .build()
        .generate();
    Document page = org.jsoup.Jsoup.parse(folder.resolve("topics/only.html"));

    assertThat(page.select("meta[property], meta[name^=twitter], link[rel=canonical]")).isEmpty();
    assertThat(page.select("script[type=application/ld+json], link[rel=alternate]")).isEmpty();
    assertThat(folder.resolve("feed.xml")).doesNotExist();
    assertThat(folder.resolve("sw.js")).exists();
  }
}
