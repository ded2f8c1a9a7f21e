package io.github.studysite;

import java.util.Locale;

/** The forms in which the problems of a run can lie in the reports' folder. */
public enum ReportFormat {
  /** {@code problems.txt}: as in the log, but all of them. */
  TEXT,
  /** {@code problems.json}. */
  JSON,
  /** {@code problems.sarif}: SARIF 2.1.0, which GitHub's code scanning and editors read. */
  SARIF;

  /** As authors write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
