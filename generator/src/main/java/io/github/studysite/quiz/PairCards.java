package io.github.studysite.quiz;

import io.github.studysite.model.Card;
import io.github.studysite.model.Prose;
import io.github.studysite.quiz.SiteTerms.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Asks which of two terms it is that are mixed up with each other. */
final class PairCards {
  private final SiteTerms terms;

  PairCards(SiteTerms terms) {
    this.terms = terms;
  }

  /** The cards that can be answered from this term on: those with terms defined before it. */
  List<Card> of(Entry later) {
    List<Card> cards = new ArrayList<>();
    terms.confusableWith(later).stream()
        .filter(earlier -> earlier.position() < later.position())
        .filter(earlier -> isWanted(earlier) && isWanted(later))
        .sorted(Comparator.comparing(Entry::position))
        .forEach(earlier -> card(earlier, later).ifPresent(cards::add));
    return cards;
  }

  private static boolean isWanted(Entry entry) {
    return Wanted.by(entry.term(), Wanted.PAIR);
  }

  private Optional<Card> card(Entry earlier, Entry later) {
    return answers(earlier, later)
        .flatMap(answer -> card(answer, answer == later ? earlier : later, later).stream())
        .findFirst();
  }

  /**
   * The two in the order in which they are tried. Which is asked for follows from the ids alone, so
   * that it changes as seldom as possible; but a definition that names the other term comes last.
   */
  private Stream<Entry> answers(Entry earlier, Entry later) {
    boolean smaller = Card.OfPair.id(earlier.id(), later.id()).hashCode() % 2 == 0;
    Entry first = (earlier.id().compareTo(later.id()) < 0) == smaller ? earlier : later;
    Entry second = first == earlier ? later : earlier;
    return terms.isNamedBy(first, second) && !terms.isNamedBy(second, first)
        ? Stream.of(second, first)
        : Stream.of(first, second);
  }

  private static Optional<Card> card(Entry answer, Entry other, Entry later) {
    Optional<Prose> shown =
        new Mask(List.of(answer.term(), other.term())).shown(answer.term().definition().blocks());
    return shown.map(
        prose ->
            new Card.OfPair(
                answer.term(),
                other.term(),
                prose,
                later.topic().slug(),
                objectives(answer, other),
                answer.note()));
  }

  private static List<String> objectives(Entry answer, Entry other) {
    return Stream.of(answer, other)
        .flatMap(entry -> Objectives.of(entry.term().objectives(), entry.topic()).stream())
        .distinct()
        .toList();
  }
}
