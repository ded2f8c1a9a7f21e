package io.github.studysite.download;

import io.github.studysite.model.Card;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The cards of a site with what every file needs of them. */
final class Exported {
  private final Site site;
  private final List<Item> items;
  private final Map<String, String> titles = new HashMap<>();

  /** A card and what it asks. */
  record Item(Card card, Sides sides) {}

  Exported(LinkedSite linked, Deck deck) {
    site = linked.site();
    items = deck.cards().stream().map(card -> new Item(card, CardSides.of(card))).toList();
    for (Topic topic : site.topics()) {
      titles.put(topic.slug(), topic.title());
    }
  }

  Site site() {
    return site;
  }

  List<Item> items() {
    return items;
  }

  String topicTitle(Card card) {
    return titles.getOrDefault(card.topicSlug(), card.topicSlug());
  }

  CardHtml html() {
    return new CardHtml(site.settings().baseUrl());
  }
}
