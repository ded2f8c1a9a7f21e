package io.github.studysite.quiz;

import io.github.studysite.model.Term;

/** Whether the author wants cards of a kind to be made of a term. */
final class Wanted {
  static final String PAIR = "pair";

  private Wanted() {}

  /** All kinds, unless {@code cards="…"} lists some. */
  static boolean by(Term term, String kind) {
    return term.cards() == null || term.cards().contains(kind);
  }
}
