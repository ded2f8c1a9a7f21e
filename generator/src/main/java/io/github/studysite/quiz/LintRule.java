package io.github.studysite.quiz;

import io.github.studysite.model.Problem;
import java.util.List;

/**
 * A way in which a question can be bad. Rules are made for one site and may know all of its
 * questions and terms.
 */
interface LintRule {

  /** In kebab case; the rule of its problems, and what {@code lint-ignore="…"} names. */
  String name();

  List<Problem> check(Asked asked);
}
