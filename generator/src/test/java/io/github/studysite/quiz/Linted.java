package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Problem;
import java.util.List;

/** Asks what one rule says of questions. Line 7 of a note is the first question's heading. */
final class Linted {
  private Linted() {}

  /** What a rule says of the questions that are written below the heading. */
  static List<Problem> problems(String rule, String questions) {
    return problems(rule, new ParsedNotes().topic("01-a", "## Questions\n\n" + questions));
  }

  static List<Problem> problems(String rule, ParsedNotes notes) {
    return DeckBuilder.build(notes.linked()).problems().stream()
        .filter(problem -> problem.rule().equals(rule))
        .toList();
  }

  static Problem only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }
}
