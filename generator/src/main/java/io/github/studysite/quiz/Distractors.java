package io.github.studysite.quiz;

import io.github.studysite.model.Term;
import io.github.studysite.quiz.SiteTerms.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Chooses terms that are wrong answers but tempting ones: those that it is mixed up with, then
 * terms of the same section, of the same topic and of the topics around it, the nearest first.
 */
final class Distractors {
  private static final int WANTED = 3;

  private final SiteTerms terms;

  Distractors(SiteTerms terms) {
    this.terms = terms;
  }

  /** Up to three; fewer if the site has no more that are alike, plausible and surely wrong. */
  List<Term> of(Entry answer) {
    List<Entry> chosen = new ArrayList<>();
    addFrom(terms.confusableWith(answer).stream(), answer, chosen);
    Stream<Entry> alike =
        nearest(answer)
            .filter(entry -> entry.shape().isLike(answer.shape()))
            .filter(entry -> !isKindOf(entry, answer));
    addFrom(alike, answer, chosen);
    return chosen.stream().map(Entry::term).toList();
  }

  private void addFrom(Stream<Entry> candidates, Entry answer, List<Entry> chosen) {
    Iterator<Entry> next = candidates.filter(entry -> isWrong(entry, answer)).iterator();
    while (chosen.size() < WANTED && next.hasNext()) {
      Entry entry = next.next();
      if (chosen.stream().noneMatch(other -> isSameName(other, entry))) {
        chosen.add(entry);
      }
    }
  }

  private Stream<Entry> nearest(Entry answer) {
    Comparator<Entry> byDistance =
        Comparator.comparing((Entry entry) -> entry.sectionAt() != answer.sectionAt())
            .thenComparing(entry -> Math.abs(entry.position() - answer.position()))
            .thenComparing(Entry::position);
    Stream<Entry> here =
        terms.ofTopic(answer.topicAt()).stream()
            .filter(entry -> !entry.id().equals(answer.id()))
            .sorted(byDistance);
    Stream<Entry> around =
        IntStream.rangeClosed(1, terms.topics())
            .boxed()
            .flatMap(distance -> topicsAt(distance, answer.topicAt()))
            .flatMap(topic -> terms.ofTopic(topic).stream());
    return Stream.concat(here, around);
  }

  /** What was read before comes first: it is known already. */
  private Stream<Integer> topicsAt(int distance, int from) {
    return Stream.of(from - distance, from + distance)
        .filter(topic -> topic >= 0 && topic < terms.topics());
  }

  /** Neither another name of the answer nor a term that its definition leads to. */
  private boolean isWrong(Entry entry, Entry answer) {
    return !isSameName(entry, answer)
        && !terms.isNamedBy(answer, entry)
        && !terms.isNamedBy(entry, answer);
  }

  private static boolean isSameName(Entry one, Entry other) {
    return one.names().stream().anyMatch(other.names()::contains);
  }

  /** A queue and a FIFO queue: what is said of the one may be true of the other. */
  private static boolean isKindOf(Entry one, Entry other) {
    List<String> name = one.names().get(0);
    List<String> otherName = other.names().get(0);
    return contains(name, otherName) || contains(otherName, name);
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return Collections.indexOfSubList(whole, part) >= 0;
  }
}
