package io.github.studysite.quiz;

import io.github.studysite.model.Card;
import io.github.studysite.model.Card.TermCard;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Term;
import io.github.studysite.quiz.SiteTerms.Entry;
import java.util.ArrayList;
import java.util.List;

/** What can be asked about one term. */
final class TermCards {
  private final Distractors distractors;

  TermCards(SiteTerms terms) {
    distractors = new Distractors(terms);
  }

  List<Card> of(Entry entry) {
    List<Card> cards = new ArrayList<>();
    if (!entry.term().expansion().isEmpty()) {
      addIfWanted(cards, entry, TermCard.EXPANSION);
      addIfWanted(cards, entry, TermCard.ACRONYM);
    }
    if (!entry.definition().isEmpty()) {
      if (Wanted.by(entry.term(), TermCard.IDENTIFY.key())) {
        addIdentify(cards, entry);
      }
      addIfWanted(cards, entry, TermCard.DEFINE);
    }
    return cards;
  }

  private static void addIfWanted(List<Card> cards, Entry entry, TermCard kind) {
    if (Wanted.by(entry.term(), kind.key())) {
      cards.add(card(kind, entry, Prose.EMPTY, List.of()));
    }
  }

  private void addIdentify(List<Card> cards, Entry entry) {
    List<Term> options = distractors.of(entry);
    if (!options.isEmpty()) {
      new Mask(List.of(entry.term()))
          .shown(entry.term().definition().blocks())
          .ifPresent(shown -> cards.add(card(TermCard.IDENTIFY, entry, shown, options)));
    }
  }

  private static Card card(TermCard kind, Entry entry, Prose shown, List<Term> options) {
    return new Card.OfTerm(
        kind,
        entry.term(),
        shown,
        options,
        entry.topic().slug(),
        Objectives.of(entry.term().objectives(), entry.topic()),
        entry.note());
  }
}
