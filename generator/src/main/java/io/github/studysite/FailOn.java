package io.github.studysite;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;
import java.util.Locale;

/** The lightest problem that fails a run. */
public enum FailOn {
  ERROR(Severity.ERROR),
  WARNING(Severity.WARNING),
  INFO(Severity.INFO),
  /** Nothing does; the site is made as well as it can be. */
  NEVER(null);

  private final Severity lightest;

  FailOn(Severity lightest) {
    this.lightest = lightest;
  }

  /** As authors write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean fails(List<Problem> problems) {
    return problems.stream().anyMatch(problem -> failsFor(problem.severity()));
  }

  /** Whether a single problem of this weight fails a run. */
  public boolean failsFor(Severity severity) {
    // Severities stand in the order of weight, the heaviest first.
    return lightest != null && severity.compareTo(lightest) <= 0;
  }
}
