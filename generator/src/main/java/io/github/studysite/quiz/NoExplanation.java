package io.github.studysite.quiz;

import io.github.studysite.model.Problem;
import io.github.studysite.model.QuestionKind;
import java.util.List;

/** Whoever was wrong, or guessed, wants to know why. */
final class NoExplanation implements LintRule {

  @Override
  public String name() {
    return "no-explanation";
  }

  @Override
  public List<Problem> check(Asked asked) {
    // An open question without a text is an error of its own.
    boolean open = asked.question().kind() == QuestionKind.OPEN;
    if (open || !asked.question().explanation().isEmpty()) {
      return List.of();
    }
    return List.of(
        Problem.warning(
            name(),
            asked.question().place(),
            "The question has no explanation.",
            "Say below the answers why the right one is right; one sentence helps."));
  }
}
