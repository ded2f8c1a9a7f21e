package io.github.studysite.download;

import io.github.studysite.model.Card;
import java.util.Locale;

/** What kind a card is, as a word for tags, sheets and JSON. */
final class CardKind {
  private CardKind() {}

  /** {@code single-choice}, {@code expansion}, {@code pair} and so on. */
  static String of(Card card) {
    if (card instanceof Card.Authored authored) {
      return authored.question().kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
    return card instanceof Card.OfTerm ofTerm ? ofTerm.kind().key() : "pair";
  }
}
