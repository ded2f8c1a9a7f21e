package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.SiteReport;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShownProblemsTest {
  private final List<SiteReport.Entry> all = new ArrayList<>();

  @Test
  void aListThatCanBeReadIsShownWhole() {
    add("unknown-link", ShownProblems.READABLE);
    ShownProblems problems = ShownProblems.of(all);
    assertThat(problems.shown()).isEqualTo(all);
    assertThat(problems.left()).isEmpty();
  }

  @Test
  void ofALongListEachRuleHasItsFirstOnes() {
    add("unknown-link", 150);
    add("image-alt", 3);
    add("unknown-file", 72);
    ShownProblems problems = ShownProblems.of(all);
    assertThat(problems.shown())
        .extracting(entry -> entry.problem().rule() + " " + entry.problem().place().line())
        .containsExactly(
            "unknown-link 1",
            "unknown-link 2",
            "unknown-link 3",
            "unknown-link 4",
            "unknown-link 5",
            "image-alt 1",
            "image-alt 2",
            "image-alt 3",
            "unknown-file 1",
            "unknown-file 2",
            "unknown-file 3",
            "unknown-file 4",
            "unknown-file 5");
    assertThat(problems.rest("in problems.json"))
        .isEqualTo("and 212 more in problems.json: unknown-file 67, unknown-link 145");
  }

  private void add(String rule, int count) {
    for (int line = 1; line <= count; line++) {
      Problem problem = Problem.error(rule, new Place("a.md", line, 1), "x", "");
      all.add(new SiteReport.Entry(problem, ""));
    }
  }
}
