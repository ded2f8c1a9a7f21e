package io.github.studysite.source;

import io.github.studysite.model.Problem;
import java.util.List;

/** Problems as lines, to be compared word for word. */
final class Said {
  private Said() {}

  static List<String> by(List<Problem> problems) {
    return problems.stream()
        .map(
            problem ->
                problem.place()
                    + " "
                    + problem.rule()
                    + ": "
                    + problem.message()
                    + " "
                    + problem.advice())
        .toList();
  }
}
