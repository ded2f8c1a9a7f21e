package io.github.studysite.content;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** The cards of the generated site, read as its own pages read them. */
final class SiteDeck {
  // The scripts run again with functions of ours in the place of the page's.
  private static final String READ =
      """
      async () => {
        const load = (src) => new Promise((resolve, reject) => {
          const script = document.createElement("script");
          script.src = src;
          script.onload = resolve;
          script.onerror = reject;
          document.head.append(script);
        });
        let head;
        const bodies = {};
        window.studysite.deck = (given) => { head = given; };
        window.studysite.cards = (number, given) => Object.assign(bodies, given);
        await load(document.documentElement.dataset.deck);
        await Promise.all(head.pieces.map(load));
        return { cards: head.cards, bodies };
      }
      """;

  private final List<List<Object>> cards;
  private final Map<String, Map<String, Object>> bodies;

  @SuppressWarnings("unchecked") // JSON comes as maps and lists.
  private SiteDeck(Map<String, Object> read) {
    cards = (List<List<Object>>) read.get("cards");
    bodies = (Map<String, Map<String, Object>>) read.get("bodies");
  }

  @SuppressWarnings("unchecked") // As above.
  static SiteDeck read(Page page, String site) {
    page.navigate(site + "quiz.html");
    return new SiteDeck((Map<String, Object>) page.evaluate(READ));
  }

  int size() {
    return cards.size();
  }

  String id(int at) {
    return (String) cards.get(at).get(0);
  }

  String kind(int at) {
    return (String) cards.get(at).get(3);
  }

  /** The kinds that there are, as the head of the deck writes them. */
  List<String> kinds() {
    return cards.stream().map(card -> (String) card.get(3)).distinct().toList();
  }

  String first(String kind) {
    return cards.stream()
        .filter(card -> card.get(3).equals(kind))
        .map(card -> (String) card.get(0))
        .findFirst()
        .orElseThrow();
  }

  Map<String, Object> body(String id) {
    return bodies.get(id);
  }

  boolean hasBodies() {
    return cards.stream().allMatch(card -> bodies.containsKey((String) card.get(0)));
  }
}
