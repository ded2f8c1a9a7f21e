package io.github.studysite.quiz;

import static io.github.studysite.quiz.Linted.only;
import static io.github.studysite.quiz.Linted.problems;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bad and a good example for each rule about options. */
class OptionRulesTest {

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
    List<Problem> problems =
        problems(
            "options-overlap",
            """
            ### What is kept? {#kept}

            - [ ] All messages read, and all topics
            - [x] all messages read
            - [ ] all messages
            """);

    Problem problem = only(problems);
    assertThat(problem.place()).isEqualTo(new Place("topics/01-a.md", 9, 1));
    assertThat(problem.message())
        .isEqualTo("This option contains another one as a whole, “all messages read”.");
    assertThat(problem.advice())
        .isEqualTo("Word them so that whoever chooses one cannot be right with the other too.");
  }

  @Test
  void shortNamesMayBeginLongerOnes() {
    assertThat(
            problems(
                "options-overlap",
                "### Which? {#which}\n\n- [x] S3 Standard\n- [ ] S3 Standard-IA\n- [ ] S3\n"))
        .isEmpty();
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
