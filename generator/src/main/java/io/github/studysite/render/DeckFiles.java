package io.github.studysite.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.studysite.model.Card;
import io.github.studysite.model.Deck;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cards of a site as classic scripts, which also load from disk: a short head with all cards,
 * and their bodies in pieces that are loaded when they are wanted.
 *
 * @param head calls {@code studysite.deck(head)}; see {@link DeckHead}
 * @param pieces each calls {@code studysite.cards(number, bodies)}; see {@link CardBody}
 */
record DeckFiles(OutputFile head, List<OutputFile> pieces, int size) {
  /** In UTF-16 units of one piece; compressed about a quarter of it. */
  private static final int LARGEST_PIECE = 200_000;

  private static final List<String> ICONS =
      List.of("arrow", "check", "clock", "cross", "flag", "mark", "pause");
  private static final ObjectMapper JSON = new ObjectMapper();

  static DeckFiles of(
      Deck deck, SiteIndex index, Texts texts, TestedTerms tested, Templates templates) {
    Site site = index.linked().site();
    Map<String, Integer> topics = new LinkedHashMap<>();
    index.topics().forEach(topic -> topics.put(topic.slug(), topics.size()));
    CardObjectives objectives = CardObjectives.of(site);
    CardBodies bodies = new CardBodies(index, texts, tested, templates);
    List<OutputFile> pieces = new ArrayList<>();
    List<List<Object>> rows = new ArrayList<>();
    Map<String, String> piece = new LinkedHashMap<>();
    int length = 0;
    String topic = "";
    for (Card card : deck.cards()) {
      String body = json(bodies.of(card));
      boolean full = length + body.length() > LARGEST_PIECE;
      if (!piece.isEmpty() && (full || !topic.equals(card.topicSlug()))) {
        pieces.add(piece(pieces.size(), piece));
        piece.clear();
        length = 0;
      }
      topic = card.topicSlug();
      piece.put(card.id(), body);
      length += body.length();
      rows.add(row(card, topics.get(topic), objectives.domains(card), pieces.size()));
    }
    if (!piece.isEmpty()) {
      pieces.add(piece(pieces.size(), piece));
    }
    DeckHead head =
        new DeckHead(
            site.settings().id(),
            objectives.exam(),
            report(site.settings()),
            index.topics().stream().map(DeckFiles::topic).toList(),
            rows,
            pieces.stream().map(OutputFile::path).toList(),
            texts.below("quiz."),
            icons(templates));
    return new DeckFiles(
        script("deck", "studysite.deck(" + json(head) + ");\n"), pieces, rows.size());
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** None if there is no card. */
  List<OutputFile> files() {
    List<OutputFile> files = new ArrayList<>(pieces);
    if (!isEmpty()) {
      files.add(head);
    }
    return files;
  }

  private static List<Object> row(Card card, int topic, List<String> domains, int piece) {
    List<Object> row =
        new ArrayList<>(List.of(card.id(), card.rev(), topic, kind(card), domains, piece));
    if (!card.was().isEmpty()) {
      row.add(card.was());
    }
    return row;
  }

  private static String kind(Card card) {
    if (card instanceof Card.Authored authored) {
      return switch (authored.question().kind()) {
        case SINGLE_CHOICE -> "single";
        case MULTIPLE_CHOICE -> "multiple";
        case TRUE_FALSE -> "truefalse";
        case GAPS -> "gap";
        case SHORT_ANSWER -> "short";
        case ORDER -> "order";
        case MATCH -> "match";
        case OPEN -> "open";
      };
    }
    return card instanceof Card.OfTerm ofTerm ? ofTerm.kind().key() : "pair";
  }

  private static DeckHead.TopicHead topic(Topic topic) {
    return new DeckHead.TopicHead(
        topic.slug(), topic.number(), topic.title(), PageLinks.relativeTo("").to(topic.page()));
  }

  private static String report(Settings settings) {
    return settings.repository().isEmpty() ? "" : settings.repository() + "/issues/new";
  }

  private static Map<String, String> icons(Templates templates) {
    Map<String, String> icons = new TreeMap<>();
    for (String name : ICONS) {
      icons.put(name, templates.print("components/icon/" + name, Map.of()));
    }
    return icons;
  }

  private static OutputFile piece(int number, Map<String, String> bodies) {
    StringBuilder out = new StringBuilder("studysite.cards(").append(number).append(",{");
    String separator = "\n";
    for (Map.Entry<String, String> body : bodies.entrySet()) {
      out.append(separator).append(json(body.getKey())).append(':').append(body.getValue());
      separator = ",\n";
    }
    return script("cards-" + number, out.append("\n});\n").toString());
  }

  private static OutputFile script(String name, String text) {
    return Assets.named(name, "js", text.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException failure) {
      throw new IllegalStateException("cannot write the deck", failure);
    }
  }
}
