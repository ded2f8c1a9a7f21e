package io.github.studysite;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings.Level;
import io.github.studysite.model.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Gives each problem the level that the site's settings want for its rule. */
final class RuleLevels {
  private RuleLevels() {}

  /** Sorted by place, each problem once; those of rules that are off are missing. */
  static List<Problem> apply(List<Problem> problems, Map<String, Level> rules) {
    List<Problem> levelled = new ArrayList<>();
    for (Problem problem : problems) {
      Level level = rules.get(problem.rule());
      if (level == null) {
        levelled.add(problem);
      } else if (level != Level.OFF) {
        levelled.add(problem.withSeverity(severity(level)));
      }
    }
    return levelled.stream().sorted().distinct().toList();
  }

  private static Severity severity(Level level) {
    return switch (level) {
      case ERROR -> Severity.ERROR;
      case WARNING -> Severity.WARNING;
      case INFO -> Severity.INFO;
      case OFF -> throw new IllegalArgumentException("off is no severity");
    };
  }
}
