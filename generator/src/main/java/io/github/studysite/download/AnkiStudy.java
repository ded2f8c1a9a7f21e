package io.github.studysite.download;

import io.github.studysite.model.Card;
import java.util.ArrayList;
import java.util.List;

/**
 * Cards for a note type named {@code Study} with the fields ID, Question, Options, Answer,
 * Explanation, Source in this order. The first field is the card's id, so that importing again
 * updates notes instead of doubling them.
 */
final class AnkiStudy {
  private static final String NOTE_TYPE = "Study";

  private AnkiStudy() {}

  static String of(Exported exported) {
    AnkiText text =
        new AnkiText()
            .header("if matches", "update current")
            .header("notetype column", "2")
            .header("deck column", "3")
            .header("tags column", "4")
            .header(
                "columns",
                "ID\tNote type\tDeck\tTags\tQuestion\tOptions\tAnswer\tExplanation\tSource");
    CardHtml prose = exported.html();
    SidesHtml html = new SidesHtml(prose);
    for (Exported.Item item : exported.items()) {
      text.note(
          List.of(
              item.card().id(),
              NOTE_TYPE,
              deck(exported, item.card()),
              tags(item.card()),
              html.question(item.sides()),
              html.options(item.sides()),
              html.answer(item.sides()),
              html.explanation(item.sides()),
              source(prose.address(item.card().note()))));
    }
    return text.toString();
  }

  /** A deck for each topic below the site's. */
  private static String deck(Exported exported, Card card) {
    return oneLevel(exported.site().settings().title())
        + "::"
        + oneLevel(exported.topicTitle(card));
  }

  /** Two colons would begin a deck below. */
  private static String oneLevel(String title) {
    return title.replaceAll(":{2,}", ":").strip();
  }

  /** Blanks separate tags; an objective is a tag below its exam. */
  private static String tags(Card card) {
    List<String> tags = new ArrayList<>(List.of(card.topicSlug(), CardKind.of(card)));
    card.objectives().forEach(objective -> tags.add(objective.replace("/", "::")));
    return String.join(" ", tags);
  }

  private static String source(String address) {
    String escaped = CardHtml.escape(address);
    return address.isEmpty() ? "" : "<a href=\"" + escaped + "\">" + escaped + "</a>";
  }
}
