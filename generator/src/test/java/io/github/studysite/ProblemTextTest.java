package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import org.junit.jupiter.api.Test;

class ProblemTextTest {
  @Test
  void showsPlaceMessageRuleExcerptCaretAndAdvice() {
    Problem problem =
        Problem.error(
            "unknown-link",
            new Place("topics/a.md", 14, 8),
            "no term is named 'EBZ'",
            "Did you mean [[EBS]]?");

    assertThat(ProblemText.of(problem, "Look at [[EBZ]]."))
        .isEqualTo(
            """
            topics/a.md:14:8: no term is named 'EBZ' [unknown-link]
               14 | Look at [[EBZ]].
                  |        ^
              Did you mean [[EBS]]?\
            """);
  }

  @Test
  void showsOnlyTheMessageForAWholeFile() {
    Problem problem = Problem.warning("checked-stale", Place.of("topics/a.md"), "is old", "");

    assertThat(ProblemText.of(problem, "")).isEqualTo("topics/a.md: is old [checked-stale]");
  }

  @Test
  void showsALongLineAroundTheCaret() {
    String line = "x".repeat(200) + "[[EBZ]]" + "y".repeat(200);
    Problem problem = Problem.error("unknown-link", new Place("a.md", 1, 201), "m", "");

    String[] shown = ProblemText.of(problem, line).split("\n");

    assertThat(shown[1]).startsWith("    1 | …").endsWith("…").hasSizeLessThan(120);
    assertThat(shown[1].charAt(shown[2].indexOf('^'))).isEqualTo('[');
  }

  @Test
  void keepsTheCaretInPlaceBehindATab() {
    Problem problem = Problem.error("unknown-link", new Place("a.md", 1, 3), "m", "");

    String[] shown = ProblemText.of(problem, "\t\tword").split("\n");

    assertThat(shown[1].charAt(shown[2].indexOf('^'))).isEqualTo('w');
  }
}
