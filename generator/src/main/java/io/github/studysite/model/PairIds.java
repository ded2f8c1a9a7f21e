package io.github.studysite.model;

import java.util.ArrayList;
import java.util.List;

/** The ids that the card of two terms had before one of them, or both, were renamed. */
final class PairIds {
  private PairIds() {}

  static List<String> former(Term one, Term other) {
    List<String> ids = new ArrayList<>();
    for (String oneId : all(one)) {
      for (String otherId : all(other)) {
        ids.add(Card.OfPair.id(oneId, otherId));
      }
    }
    ids.remove(Card.OfPair.id(one.id(), other.id()));
    return ids.stream().distinct().sorted().toList();
  }

  private static List<String> all(Term term) {
    List<String> ids = new ArrayList<>(term.was());
    ids.add(term.id());
    return ids;
  }
}
