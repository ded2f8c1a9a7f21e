package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.Card;
import io.github.studysite.model.Deck;
import io.github.studysite.quiz.DeckBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** The cards as scripts, as the quiz reads them. */
class DeckFilesTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final RenderedSite site = RenderedSite.SAMPLE;
  private final Deck deck = DeckBuilder.build(SampleSite.linked());
  private final JsonNode head = head();

  private JsonNode head() {
    String path =
        site.files().keySet().stream()
            .filter(file -> file.matches("assets/deck\\.[0-9a-f]{8}\\.js"))
            .findFirst()
            .orElseThrow();
    return json(path, "studysite.deck(");
  }

  private JsonNode json(String path, String call) {
    String text = site.html(path);
    assertThat(text).startsWith(call).endsWith(");\n");
    try {
      return JSON.readTree(text.substring(call.length(), text.length() - ");\n".length()));
    } catch (IOException e) {
      throw new AssertionError(path, e);
    }
  }

  private Map<String, JsonNode> bodies() {
    Map<String, JsonNode> bodies = new TreeMap<>();
    for (int number = 0; number < head.get("pieces").size(); number++) {
      json(head.get("pieces").get(number).asText(), "studysite.cards(" + number + ",")
          .properties()
          .forEach(body -> bodies.put(body.getKey(), body.getValue()));
    }
    return bodies;
  }

  @Test
  void everyCardStandsInTheHeadAndHasABodyInItsPiece() {
    List<String> ids = new ArrayList<>();
    for (JsonNode row : head.get("cards")) {
      String id = row.get(0).asText();
      ids.add(id);
      JsonNode piece =
          json(
              head.get("pieces").get(row.get(5).asInt()).asText(),
              "studysite.cards(" + row.get(5).asInt() + ",");
      assertThat(piece.has(id)).as(id).isTrue();
      assertThat(head.get("topics").has(row.get(2).asInt())).as(id).isTrue();
    }
    assertThat(ids).isEqualTo(deck.cards().stream().map(Card::id).toList()).isNotEmpty();
    assertThat(bodies()).hasSameSizeAs(ids);
  }

  @Test
  void noPieceHoldsCardsOfTwoTopics() {
    Map<Integer, Integer> topics = new TreeMap<>();
    for (JsonNode row : head.get("cards")) {
      Integer before = topics.put(row.get(5).asInt(), row.get(2).asInt());
      assertThat(before).isIn(null, row.get(2).asInt());
    }
  }

  /** A link in a question or an option would give it away. */
  @Test
  void nothingThatIsReadBeforeTheAnswerLinksAnywhere() {
    bodies()
        .forEach(
            (id, body) -> {
              assertThat(body.path("question").asText()).as(id).doesNotContain("<a ");
              body.path("options")
                  .forEach(
                      option ->
                          assertThat(option.get("words").asText()).as(id).doesNotContain("<a "));
            });
  }

  @Test
  void linksLeadToPlacesOfTheSite() {
    bodies()
        .forEach(
            (id, body) -> {
              List<String> links = new ArrayList<>();
              links.add(body.get("note").get("href").asText());
              body.path("sides").forEach(side -> links.add(side.get("href").asText()));
              for (String field : List.of("explanation", "answer")) {
                for (Element link : Jsoup.parse(body.path(field).asText()).select("a[href]")) {
                  links.add(link.attr("href"));
                }
              }
              for (String link : links.stream().filter(one -> !one.contains(":")).toList()) {
                String[] parts = link.split("#", 2);
                assertThat(site.files()).as("%s of %s", link, id).containsKey(parts[0]);
                if (parts.length == 2) {
                  assertThat(site.page(parts[0]).getElementById(parts[1])).as(link).isNotNull();
                }
              }
            });
  }

  @Test
  void wordsAndIconsComeAlong() {
    assertThat(head.get("texts").get("sure").asText()).isEqualTo("Sure");
    assertThat(head.get("icons").get("check").asText()).startsWith("<svg");
    assertThat(head.get("site").asText()).isEqualTo(SampleSite.linked().site().settings().id());
  }

  @Test
  void pagesSayWhereTheCardsAre() {
    Element root = site.page("terms/dlq.html").selectFirst("html");

    assertThat(root.attr("data-root")).isEqualTo("../");
    assertThat(root.attr("data-deck")).matches("\\.\\./assets/deck\\.[0-9a-f]{8}\\.js");
    assertThat(site.page("quiz.html").selectFirst("html").attr("data-root")).isEmpty();
    assertThat(site.page("404.html").selectFirst("html").attr("data-root")).isEqualTo("/notes/");
  }
}
