package io.github.studysite.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * An author's mistake, or something an author should know. Problems are results: they travel with
 * the values they were found in and are never thrown.
 *
 * @param rule one of {@link Rules#NAMES}, or an extension's, with a dot in it
 * @param message one sentence that says what is wrong, without a place
 * @param advice what to try next; empty if the message says it all
 */
public record Problem(String rule, Severity severity, Place place, String message, String advice)
    implements Comparable<Problem> {
  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::place)
          .thenComparing(Problem::severity)
          .thenComparing(Problem::rule)
          .thenComparing(Problem::message);

  public Problem {
    if (!Rules.NAMES.contains(rule) && !Rules.isOfExtension(rule)) {
      throw new IllegalArgumentException("no such rule: " + rule);
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(advice, "advice");
  }

  public static Problem error(String rule, Place place, String message, String advice) {
    return new Problem(rule, Severity.ERROR, place, message, advice);
  }

  public static Problem warning(String rule, Place place, String message, String advice) {
    return new Problem(rule, Severity.WARNING, place, message, advice);
  }

  public Problem withSeverity(Severity other) {
    return new Problem(rule, other, place, message, advice);
  }

  /** By file, line and column; then the heavier first. */
  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }
}
