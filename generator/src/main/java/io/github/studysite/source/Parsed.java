package io.github.studysite.source;

import io.github.studysite.model.Problem;
import java.util.List;
import java.util.Objects;

/**
 * A value read from a file, and what was wrong with it. The value is usable even if there are
 * errors, so that a run can go on and say everything at once.
 */
public record Parsed<T>(T value, List<Problem> problems) {
  public Parsed {
    Objects.requireNonNull(value, "value");
    problems = List.copyOf(problems);
  }
}
