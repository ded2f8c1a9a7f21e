package io.github.studysite.quiz;

import static io.github.studysite.quiz.Linted.only;
import static io.github.studysite.quiz.Linted.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bad and a good example for each rule about a question as a whole. */
class QuestionRulesTest {

  @Test
  void negativeMustBeSeen() {
    String question =
        """
        ### %s {#kept}

        - [ ] this
        - [x] that
        """;
    Problem problem =
        only(
            problems(
                "negative-without-emphasis", question.formatted("Which of them is not kept?")));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 7, 1));
    assertThat(problem.message())
        .isEqualTo("The question says “not” without emphasis; it is easily overlooked.");
    assertThat(problem.advice())
        .isEqualTo("Write it in capitals or **bold**; better still, ask for what is true.");
    for (String bad :
        List.of("All are kept except which?", "What is never kept?", "Which can't be kept?")) {
      assertThat(problems("negative-without-emphasis", question.formatted(bad))).hasSize(1);
    }
    for (String good :
        List.of(
            "Which is NOT kept?",
            "Which is **not** kept?",
            "Which note is noted?",
            "Which value of `not` is kept?",
            "What is kept without a fee?")) {
      assertThat(problems("negative-without-emphasis", question.formatted(good))).isEmpty();
    }
  }

  @Test
  void negativeIsLookedForInEnglishNotesAndInQuestionsToChooseOnly() {
    String choice = "### Was ist not? {#kept}\n\n- [ ] this\n- [x] that\n";
    assertThat(
            problems(
                "negative-without-emphasis",
                new ParsedNotes()
                    .settings("language: de")
                    .topic("01-a", "## Questions\n\n" + choice)))
        .isEmpty();
    assertThat(
            problems("negative-without-emphasis", "### It is ==not== kept, not at all. {#kept}\n"))
        .isEmpty();
  }

  @Test
  void questionNeedsAnExplanation() {
    Problem problem = only(problems("no-explanation", "### What is kept? {#kept}\n\n- messages\n"));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 7, 1));
    assertThat(problem.message()).isEqualTo("The question has no explanation.");
    assertThat(problem.advice())
        .isEqualTo("Say below the answers why the right one is right; one sentence helps.");
    assertThat(
            problems(
                "no-explanation",
                "### What is kept? {#kept}\n\n- messages\n\nTopics keep nothing.\n"))
        .isEmpty();
    assertThat(problems("no-explanation", "### Why? {#why}\n\nBecause topics keep nothing.\n"))
        .as("the text of an open question is its answer")
        .isEmpty();
  }

  @Test
  void questionMustNotBeAskedTwice() {
    String first =
        """
        ### How do you move a volume of EBS to another Availability Zone? {#move}

        - [x] Take a snapshot and restore it in the other zone
        - [ ] Detach it and attach it to an instance there
        - [ ] Switch on Multi-Attach and wait

        """;
    String again =
        """
        ### How do you move a volume of EBS to another availability zone? {#move-again}

        - [ ] Detach it and attach it to an instance there
        - [x] Take a snapshot, and restore it in the other zone!
        - [ ] Switch on Multi-Attach
        """;
    Problem problem = only(problems("near-duplicate-question", first + again));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 13, 1));
    assertThat(problem.message())
        .isEqualTo("This question is nearly the same as “move” in topics/01-a.md, line 7.");
    assertThat(problem.advice()).isEqualTo("Remove one of the two, or ask for something else.");
    assertThat(
            problems(
                "near-duplicate-question",
                first
                    + """
                    ### How do you move a volume of EBS to another Region? {#region}

                    - [x] Copy a snapshot of it
                    - [ ] Detach it and attach it to an instance there
                    """))
        .isEmpty();
  }

  @Test
  void questionWithTheSameIdIsNotCalledNearlyTheSameAsItself() {
    String twice =
        """
        ## Questions

        ### How do you move an EBS volume to another zone? {#move}

        - [x] Take a snapshot and restore it in the other zone

        ### How do you move an EBS volume to another zone, then? {#move}

        - [x] Take a snapshot and restore it in the other zone
        """;
    assertThat(problems("near-duplicate-question", twice)).isEmpty();
  }

  @Test
  void questionMustNotNameWhatIsTaughtLater() {
    String question = "## Questions\n\n### %s {#ask}\n\n- [x] %s\n- [ ] no\n";
    ParsedNotes notes =
        new ParsedNotes()
            .topic("01-a", question.formatted("What is stored?", "Kinesis streams"))
            .topic("02-b", "Kinesis stream\n: A log of records.");
    Problem problem = only(problems("not-yet-taught", notes));

    assertThat(problem.severity()).isEqualTo(Severity.INFO);
    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 7, 1));
    assertThat(problem.message())
        .isEqualTo("The question names “Kinesis streams”, which is defined only later, in “02-b”.");
    assertThat(problem.advice())
        .isEqualTo("Move the question to that topic, or leave the name out.");
  }

  @Test
  void questionMayNameWhatWasTaughtAndEverydayWordsThatAreTermsLater() {
    String question = "## Questions\n\n### %s {#ask}\n\n- [x] yes\n- [ ] no\n";
    ParsedNotes notes =
        new ParsedNotes()
            .topic("01-a", "Kinesis stream\n: A log of records.")
            .topic("02-b", question.formatted("Is a Kinesis stream in a region with a role?"))
            .topic("03-c", "Region\n: A place.\n\nRole {link=never}\n: An identity.");

    assertThat(problems("not-yet-taught", notes)).isEmpty();
  }
}
