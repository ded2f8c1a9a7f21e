package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bad and a good example for each rule. Lines count from the front matter, which has three. */
class LintRulesTest {

  /** What a rule says of the questions that are written below the heading. */
  private static List<Problem> problems(String rule, String questions) {
    return problems(rule, new ParsedNotes().topic("01-a", "## Questions\n\n" + questions));
  }

  private static List<Problem> problems(String rule, ParsedNotes notes) {
    return DeckBuilder.build(notes.linked()).problems().stream()
        .filter(problem -> problem.rule().equals(rule))
        .toList();
  }

  private static Problem only(List<Problem> problems) {
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  @Test
  void rightOptionMustNotBeKnownByItsLength() {
    String question =
        """
        ### How long is a message kept? {#kept}

        - [ ] for an hour
        - [x] %s
        - [ ] for ever
        """;
    Problem problem =
        only(
            problems(
                "right-option-longest",
                question.formatted("for four days, unless the queue says something else")));

    assertThat(problem.severity()).isEqualTo(Severity.WARNING);
    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 10, 1));
    assertThat(problem.message())
        .isEqualTo(
            "The right option has 51 characters, the longest wrong one 11: it can be guessed by its"
                + " length.");
    assertThat(problem.advice())
        .isEqualTo(
            "Shorten it, or make a wrong option as detailed; reasons belong to the explanation.");
    assertThat(problems("right-option-longest", question.formatted("for fourteen days at most")))
        .as("more than half as long again, but only by 14 characters")
        .isEmpty();
    assertThat(
            problems(
                "right-option-longest",
                question
                    .replace("for an hour", "for as long as it has consumers at all")
                    .formatted("for four days, unless the queue says something else")))
        .as("longer, but not by half")
        .isEmpty();
  }

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
  void optionsMustNotSpeakOfOptions() {
    String question =
        """
        ### What is kept? {#kept}

        - [ ] messages
        - [x] %s
        """;
    Problem problem = only(problems("all-of-the-above", question.formatted("All of the above.")));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 10, 1));
    assertThat(problem.message())
        .isEqualTo("“All of the above.” speaks of the other options, which are shuffled.");
    assertThat(problem.advice())
        .isEqualTo("Mark several options as right instead, or write another wrong one.");
    for (String bad : List.of("none of these", "Both A and B", "both of these options", "Both")) {
      assertThat(problems("all-of-the-above", question.formatted(bad))).hasSize(1);
    }
    for (String good : List.of("all of the messages", "None", "A and AAAA records")) {
      assertThat(problems("all-of-the-above", question.formatted(good))).isEmpty();
    }
  }

  @Test
  void optionsMustNotSayTheSame() {
    Problem problem =
        only(
            problems(
                "options-overlap",
                """
                ### What is kept? {#kept}

                - [ ] The messages.
                - [x] Topics
                - [ ] the *messages*
                """));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 11, 1));
    assertThat(problem.message()).isEqualTo("This option says the same as “The messages.”.");
    assertThat(problem.advice())
        .isEqualTo("Remove one of the two, or word them so that each says something of its own.");
  }

  @Test
  void optionsMustNotContainOneAnother() {
    Problem problem =
        only(
            problems(
                "options-overlap",
                """
                ### What is kept? {#kept}

                - [ ] All messages and topics
                - [x] all messages
                - [ ] small messages
                """));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 9, 1));
    assertThat(problem.message())
        .isEqualTo("This option contains another one as a whole, “all messages”.");
    assertThat(problem.advice())
        .isEqualTo("Word them so that whoever chooses one cannot be right with the other too.");
  }

  @Test
  void optionsOfCodeMayDifferByCapitalsAndSigns() {
    assertThat(
            problems(
                "options-overlap",
                """
                ### Which name is right? {#name}

                - [ ] `Acme-Logs`
                - [x] `acme-logs`
                - [ ] `acme_logs`
                - [ ] `11 logs`
                """))
        .isEmpty();
  }

  @Test
  void wordOfTheQuestionMustNotStandInTheRightOptionAlone() {
    String question =
        """
        ### Which of these copies a volume to another Region? {#copy}

        A backup is wanted.

        - [ ] %s
        - [x] Copying volumes in the console
        - [ ] A template
        """;
    Problem problem =
        only(problems("word-only-in-right-option", question.formatted("A file system")));

    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 12, 1));
    assertThat(problem.message())
        .isEqualTo("“volume” stands in the question and, of the options, only in what is right.");
    assertThat(problem.advice())
        .isEqualTo("It gives the answer away: take it out, or use it in a wrong option too.");
    assertThat(problems("word-only-in-right-option", question.formatted("A larger volume")))
        .isEmpty();
  }

  @Test
  void wordGivesNothingAwayIfOnlySomeRightOptionsHaveItOrIfItIsAnEverydayOne() {
    assertThat(
            problems(
                "word-only-in-right-option",
                """
                ### Which two move a volume between zones? {#move}

                - [x] A snapshot of the volume
                - [x] A copy of each file, which takes longer between them
                - [ ] A reboot
                """))
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

  @Test
  void wrongOptionsShouldSayWhyTheyAreWrong() {
    String question =
        """
        ### What is kept? {#kept}

        - [x] messages
        - [ ] topics
        - [ ] hubs
          > A hub keeps nothing.
        %s
        """;
    Problem problem = only(problems("wrong-option-without-feedback", question.formatted("")));

    assertThat(problem.severity()).isEqualTo(Severity.INFO);
    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 10, 1));
    assertThat(problem.message()).isEqualTo("1 of the 2 wrong options has no feedback.");
    assertThat(problem.advice())
        .isEqualTo("Say why it is wrong in an indented quote below the option, “> …”.");
    assertThat(
            problems(
                "wrong-option-without-feedback",
                question.formatted("").replace("topics\n", "topics\n  > They keep nothing.\n")))
        .isEmpty();
  }
}
