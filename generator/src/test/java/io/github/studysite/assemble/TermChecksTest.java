package io.github.studysite.assemble;

import static io.github.studysite.assemble.Parts.line;
import static io.github.studysite.assemble.Parts.problems;
import static io.github.studysite.assemble.Parts.site;
import static io.github.studysite.assemble.Parts.term;
import static io.github.studysite.assemble.Parts.topicOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermChecksTest {

  private static List<Problem> problemsOf(Term... terms) {
    return problems(site(topicOf("a", terms)));
  }

  private static Term confusable(int line, String id, String... names) {
    return term(line, id, id, "", List.of(), List.of(names), List.of(), List.of());
  }

  private static Term was(int line, String id, String... old) {
    return term(line, id, id, "", List.of(), List.of(), List.of(old), List.of());
  }

  @Test
  void differentTermsAreFine() {
    assertThat(
            problemsOf(
                term(1, "sqs", "SQS", "Simple Queue Service", List.of("queue service")),
                term(2, "who", "WHO", "World Health Organization", List.of()),
                term(3, "the-who", "Who", "", List.of())))
        .isEmpty();
  }

  @Test
  void aTermIsDefinedOnce() {
    Site site = site(topicOf("a", term(1, "sqs", "SQS")), topicOf("b", term(7, "sqs", "SQS")));
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "duplicate-term",
                line(7),
                "The term “SQS” has the id “sqs”, as has “SQS” at topics/a.md:1:1.",
                "Define it once; elsewhere, write [[SQS]] as the term line for notes."));
  }

  @Test
  void twoThingsOfOneIdNeedNamesOfTheirOwn() {
    assertThat(
            problemsOf(
                term(1, "sg", "SG", "Security Group", List.of()),
                term(2, "sg", "SG", "Storage Gateway", List.of())))
        .containsExactly(
            Problem.error(
                "duplicate-term",
                line(2),
                "The term “SG” has the id “sg”, as has “SG” at topics/a.md:1:1.",
                "If they are two things, give one of them a name and an {#id} of its own."));
  }

  @Test
  void oneAcronymStandsForOneThing() {
    assertThat(
            problemsOf(
                term(1, "sg", "SG", "Security Group", List.of()),
                term(2, "gateway", "SG", "Storage Gateway", List.of())))
        .containsExactly(
            Problem.error(
                "two-expansions",
                line(2),
                "“SG” stands for “Storage Gateway” here and for “Security Group” at"
                    + " topics/a.md:1:1.",
                "Give one of them a name that says which is meant."));
  }

  @Test
  void oneNameIsOneTerm() {
    assertThat(problemsOf(term(1, "stage", "Stage"), term(2, "api-stage", "stage")))
        .containsExactly(
            Problem.error(
                "ambiguous-name",
                line(2),
                "The name “stage” is also the name of “stage” at topics/a.md:1:1.",
                "No link can tell them apart: change one of them."));
  }

  @Test
  void anAliasIsNoNameOfAnotherTermWhicheverComesFirst() {
    assertThat(
            problemsOf(
                term(1, "ebs-snapshot", "EBS snapshot", "", List.of("snapshot", "copy")),
                term(2, "rds-snapshot", "RDS snapshot", "", List.of("Copy")),
                term(3, "snapshot", "Snapshot")))
        .extracting(one -> one.place().line() + " " + one.rule() + ": " + one.message())
        .containsExactly(
            "1 ambiguous-name: The alias “snapshot” is also the name of “snapshot” at"
                + " topics/a.md:3:1.",
            "2 ambiguous-name: The alias “Copy” is also the alias of “ebs-snapshot” at"
                + " topics/a.md:1:1.");
  }

  @Test
  void twoAcronymsOfTheSameWordsAreOnlyAWarning() {
    assertThat(
            problemsOf(
                term(1, "cli", "CLI", "command line interface", List.of()),
                term(2, "aws-cli", "AWS CLI", "Command Line Interface", List.of())))
        .containsExactly(
            Problem.warning(
                "ambiguous-name",
                line(2),
                "The expansion “Command Line Interface” is also the expansion of “cli” at"
                    + " topics/a.md:1:1.",
                "No link can tell them apart: change one of them."));
  }

  @Test
  void anAliasThatSaysNothingNewIsAWarning() {
    assertThat(problemsOf(term(1, "lambda", "Lambda", "", List.of("lambda", "FaaS", "FaaS"))))
        .extracting(one -> one.severity() + " " + one.rule() + ": " + one.message())
        .containsExactly(
            "WARNING duplicate-alias: “Lambda” is called “FaaS” twice.",
            "WARNING duplicate-alias: “Lambda” is called “lambda” twice.");
  }

  @Test
  void idsDifferInMoreThanCase() {
    assertThat(problemsOf(term(1, "Sqs", "one"), term(2, "sqs", "two")))
        .containsExactly(
            Problem.error(
                "id-differs-in-case",
                line(2),
                "The pages of “sqs” and “Sqs” (topics/a.md:1:1) are one file on systems that do"
                    + " not tell capitals from small letters.",
                "Give one of them another {#id}."));
  }

  @Test
  void confusableTermsAreFoundByIdOrNameAndKeptById() {
    Site site =
        site(
            topicOf("a", confusable(1, "sqs", "SNS", "kinesis", "simple notification service")),
            topicOf(
                "b",
                term(2, "sns-id", "SNS", "Simple Notification Service", List.of()),
                term(3, "kinesis", "Kinesis Data Streams")));
    assertThat(problems(site)).isEmpty();
    assertThat(site.topics().get(0).terms().get(0).confusable())
        .containsExactly("sns-id", "kinesis");
  }

  @Test
  void confusableTermsExist() {
    Site site =
        site(topicOf("a", confusable(1, "sqs", "snss", "nobody", "sqs"), term(2, "sns", "SNS")));
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "unknown-term",
                line(1),
                "“sqs” is said to be confusable with “nobody”, which is no term.",
                "confusable=\"…\" takes ids or names of terms, with commas between them."),
            Problem.error(
                "unknown-term",
                line(1),
                "“sqs” is said to be confusable with “snss”, which is no term.",
                "Did you mean “sns”?"),
            Problem.warning(
                "confusable-with-itself",
                line(1),
                "“sqs” is said to be confusable with “sqs”, which is itself.",
                "Name the other term."));
    assertThat(site.topics().get(0).terms().get(0).confusable()).isEmpty();
  }

  @Test
  void anOldIdIsNobodysIdToday() {
    String advice = "A learner's progress can go to one place only: take the id out of was=\"…\".";
    assertThat(problemsOf(was(1, "one", "two", "zero"), was(2, "two"), was(3, "three", "zero")))
        .containsExactly(
            Problem.error(
                "was-clash",
                line(1),
                "The term “one” was “two”, but a term of that id stands at topics/a.md:2:1.",
                advice),
            Problem.error(
                "was-clash",
                line(3),
                "The term “three” was “zero”, but so was the term at topics/a.md:1:1.",
                advice));
  }
}
