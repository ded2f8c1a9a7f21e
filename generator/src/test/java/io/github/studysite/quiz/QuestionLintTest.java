package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class QuestionLintTest {
  private static final String BAD =
      """
      ## Questions

      ### What is not kept? {#kept%s}

      - [x] messages
      - [ ] all of the above
      """;

  private static List<Problem> problems(String settings, String attributes) {
    ParsedNotes notes =
        new ParsedNotes().settings(settings).topic("01-a", BAD.formatted(attributes));
    return DeckBuilder.build(notes.linked()).problems();
  }

  @Test
  void findsEverythingAtOnceInTheOrderOfTheNote() {
    assertThat(problems("", ""))
        .extracting(Problem::rule)
        .containsExactly(
            "negative-without-emphasis",
            "no-explanation",
            "all-of-the-above",
            "wrong-option-without-feedback");
  }

  @Test
  void isSilencedForOneQuestionByItsAttribute() {
    assertThat(problems("", " lint-ignore=\"no-explanation, all-of-the-above\""))
        .extracting(Problem::rule)
        .containsExactly("negative-without-emphasis", "wrong-option-without-feedback");
  }

  @Test
  void isSilencedForTheWholeSiteByItsSettings() {
    assertThat(problems("rules:\n  no-explanation: off\n  all-of-the-above: off", ""))
        .extracting(Problem::rule)
        .containsExactly("negative-without-emphasis", "wrong-option-without-feedback");
  }

  @Test
  void namesARuleToIgnoreThatDoesNotExist() {
    assertThat(problems("", " lint-ignore=\"no-explanations\""))
        .filteredOn(problem -> problem.rule().equals("unknown-lint-rule"))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.message())
                  .isEqualTo("lint-ignore names the rule “no-explanations”, which does not exist.");
              assertThat(problem.advice())
                  .isEqualTo(
                      "The rules for questions are: right-option-longest,"
                          + " negative-without-emphasis, all-of-the-above, options-overlap,"
                          + " word-only-in-right-option, no-explanation, near-duplicate-question,"
                          + " not-yet-taught, wrong-option-without-feedback.");
            });
  }

  @Test
  void leavesDraftsAlone() {
    assertThat(problems("", " draft")).isEmpty();
  }

  @Test
  void survivesAQuestionWithoutARightOption() {
    ParsedNotes notes = new ParsedNotes().topic("01-a", BAD.formatted("").replace("[x]", "[ ]"));

    assertThat(notes.linked().problems())
        .extracting(Problem::rule)
        .contains("question-no-right-option");
    assertThat(DeckBuilder.build(notes.linked()).cards()).hasSize(1);
  }
}
