package io.github.studysite.quiz;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Settings.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Holds the questions against the rules, as far as neither question nor settings silence them. */
final class QuestionLint {
  private static final String UNKNOWN = "unknown-lint-rule";

  private QuestionLint() {}

  static List<Problem> problems(LinkedSite linked) {
    List<Asked> questions = Asked.of(linked.site());
    List<LintRule> rules = LintRules.of(linked, questions);
    List<String> names = rules.stream().map(LintRule::name).toList();
    Map<String, Level> levels = linked.site().settings().rules();
    List<LintRule> active =
        rules.stream().filter(rule -> levels.get(rule.name()) != Level.OFF).toList();
    List<Problem> problems = new ArrayList<>();
    for (Asked asked : questions) {
      for (LintRule rule : active) {
        if (!asked.question().lintIgnore().contains(rule.name())) {
          problems.addAll(rule.check(asked));
        }
      }
      problems.addAll(unknown(asked.question(), names));
    }
    return problems.stream().sorted().toList();
  }

  /** A misspelt name would silence nothing and never be noticed. */
  private static List<Problem> unknown(Question question, List<String> names) {
    return question.lintIgnore().stream()
        .filter(name -> !names.contains(name))
        .sorted()
        .map(
            name ->
                Problem.warning(
                    UNKNOWN,
                    question.place(),
                    "lint-ignore names the rule “" + name + "”, which does not exist.",
                    "The rules for questions are: " + String.join(", ", names) + "."))
        .toList();
  }
}
