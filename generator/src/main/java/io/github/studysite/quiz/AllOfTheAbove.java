package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Options about other options: they lose their sense when shuffled and test how one reads. */
final class AllOfTheAbove implements LintRule {
  private static final Pattern ABOUT_OPTIONS =
      Pattern.compile(
          "(?:(?:all|none|any|both|neither|either|some|two) of (?:the|these|those)"
              + "(?: (?:above|below|other|others|options|answers|choices|mentioned|listed))*"
              + "|(?:both|neither)? ?[a-e] (?:and|nor|or) [a-e]"
              + "|(?:both|neither))[.!]?",
          Pattern.CASE_INSENSITIVE);

  private final boolean english;

  AllOfTheAbove(boolean english) {
    this.english = english;
  }

  @Override
  public String name() {
    return "all-of-the-above";
  }

  @Override
  public List<Problem> check(Asked asked) {
    if (!english || !asked.hasWordedOptions()) {
      return List.of();
    }
    return asked.options().stream()
        .filter(option -> ABOUT_OPTIONS.matcher(option.words().plainText()).matches())
        .map(this::problem)
        .toList();
  }

  private Problem problem(Answers.Option option) {
    return Problem.warning(
        name(),
        option.place(),
        "“" + option.words().plainText() + "” speaks of the other options, which are shuffled.",
        "Mark several options as right instead, or write another wrong one.");
  }
}
