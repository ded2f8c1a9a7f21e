package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Problem;
import java.util.Comparator;
import java.util.List;

/** Whoever knows nothing chooses the longest option: it must not be the right one. */
final class RightOptionLongest implements LintRule {
  private static final double TIMES = 1.5;
  private static final int CHARACTERS = 15;

  @Override
  public String name() {
    return "right-option-longest";
  }

  @Override
  public List<Problem> check(Asked asked) {
    if (!asked.hasWordedOptions() || asked.wrong().isEmpty() || asked.right().isEmpty()) {
      return List.of();
    }
    Comparator<Answers.Option> byLength = Comparator.comparing(RightOptionLongest::length);
    Answers.Option right = asked.right().stream().max(byLength).orElseThrow();
    int longest = length(right);
    int longestWrong = length(asked.wrong().stream().max(byLength).orElseThrow());
    if (longest <= longestWrong * TIMES || longest <= longestWrong + CHARACTERS) {
      return List.of();
    }
    return List.of(
        Problem.warning(
            name(),
            right.place(),
            "The right option has "
                + longest
                + " characters, the longest wrong one "
                + longestWrong
                + ": it can be guessed by its length.",
            "Shorten it, or make a wrong option as detailed; reasons belong to the explanation."));
  }

  private static int length(Answers.Option option) {
    return option.words().plainText().length();
  }
}
