package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;

/** Feedback that says why a tempting option is wrong teaches more than the verdict. */
final class WrongOptionWithoutFeedback implements LintRule {

  @Override
  public String name() {
    return "wrong-option-without-feedback";
  }

  @Override
  public List<Problem> check(Asked asked) {
    List<Answers.Option> silent =
        asked.wrong().stream().filter(option -> option.feedback().isEmpty()).toList();
    if (!asked.hasWordedOptions() || silent.isEmpty()) {
      return List.of();
    }
    String count =
        asked.wrong().size() == 1
            ? "The wrong option has"
            : "%d of the %d wrong options %s"
                .formatted(
                    silent.size(), asked.wrong().size(), silent.size() == 1 ? "has" : "have");
    return List.of(
        new Problem(
            name(),
            Severity.INFO,
            silent.get(0).place(),
            count + " no feedback.",
            "Say why it is wrong in an indented quote below the option, “> …”."));
  }
}
