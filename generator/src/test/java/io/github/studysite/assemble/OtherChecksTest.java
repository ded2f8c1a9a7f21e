package io.github.studysite.assemble;

import static io.github.studysite.assemble.Parts.SETTINGS;
import static io.github.studysite.assemble.Parts.exam;
import static io.github.studysite.assemble.Parts.front;
import static io.github.studysite.assemble.Parts.line;
import static io.github.studysite.assemble.Parts.problems;
import static io.github.studysite.assemble.Parts.question;
import static io.github.studysite.assemble.Parts.settings;
import static io.github.studysite.assemble.Parts.site;
import static io.github.studysite.assemble.Parts.term;
import static io.github.studysite.assemble.Parts.topic;
import static io.github.studysite.assemble.Parts.topicOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherChecksTest {

  @Test
  void aQuestionsIdIsItsOwn() {
    Site site = site(topicOf("a", question(1, "q")), topicOf("b", question(2, "q")));
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "duplicate-question",
                line(2),
                "Two questions have the id “q”: this one and that at topics/a.md:1:1.",
                "Learners keep their progress under it: give the newer question another {#id}."));
  }

  @Test
  void aQuestionWasNothingThatStillExists() {
    Site site = site(topicOf("a", question(1, "new", "old"), question(2, "old")));
    assertThat(problems(site))
        .extracting(Problem::message)
        .containsExactly(
            "The question “new” was “old”, but a question of that id stands at topics/a.md:2:1.");
  }

  @Test
  void aTermAndAQuestionMayShareAnId() {
    Site site = site(topic("a", front(false), List.of(term(1, "sqs", "SQS")), question(2, "sqs")));
    assertThat(problems(site)).isEmpty();
  }

  @Test
  void objectivesOfTopicsTermsAndQuestionsExist() {
    Term term =
        term(3, "x", "X", "", List.of(), List.of(), List.of(), List.of("dva-c02/1.1", "saa/1.1"));
    Topic topic =
        topic(
            "a",
            front(false, "dva-c02/1.2", "dva-c02/9.9"),
            List.of(term),
            question(5, "q", false, List.of("dva-c02")));
    Site site = site(settings(), List.of(topic), exam("dva-c02", 1, "1.1", "1.2"));
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "unknown-objective",
                Place.of("topics/a.md"),
                "The exam “dva-c02” has no objective “9.9”.",
                "It has 1.1, 1.2."),
            Problem.error(
                "unknown-objective",
                line(3),
                "The objective “saa/1.1” names an exam “saa” that does not exist.",
                "Exams are read from exams/*.yaml."),
            Problem.error(
                "unknown-objective",
                line(5),
                "“dva-c02” does not say which exam the objective belongs to.",
                "Write it as exam/objective, for example dva-c02/1.3."));
  }

  @ParameterizedTest
  @CsvSource({
    "dva-c01/1.1, Did you mean “dva-c02/1.1”?",
    "dva-c02/1.11, Did you mean “dva-c02/1.1”?",
  })
  void theNearestObjectiveIsNamed(String objective, String advice) {
    Topic topic = topic("a", front(false, objective), List.of());
    Site site = site(settings(), List.of(topic), exam("dva-c02", 1, "1.1", "2.2"));
    assertThat(problems(site)).extracting(Problem::advice).containsExactly(advice);
  }

  @Test
  void examsHaveIdsOfTheirOwnAndTheDefaultOneExists() {
    Site site =
        site(
            settings(Settings.Linking.DEFAULT, "dva-c01"),
            List.of(),
            exam("dva-c02", 1),
            exam("dva-c02", 2));
    assertThat(problems(site))
        .containsExactly(
            Problem.error(
                "duplicate-exam",
                new Place("exams/dva-c02.yaml", 2, 1),
                "Two exams have the id “dva-c02”: this one and that at exams/dva-c02.yaml:1:1.",
                "Give one of them another id."),
            Problem.error(
                "unknown-exam",
                SETTINGS,
                "The default exam “dva-c01” does not exist.",
                "Did you mean “dva-c02”?"));
  }

  @Test
  void linkingNamesTermsThatExist() {
    Settings settings =
        settings(new Settings.Linking(List.of("SQS", "regoin"), List.of("nobody"), true), "");
    List<Topic> topics = List.of(topicOf("a", term(1, "sqs", "SQS"), term(2, "region", "Region")));
    assertThat(problems(site(settings, topics)))
        .containsExactly(
            Problem.error(
                "unknown-term",
                SETTINGS,
                "linking.always names “regoin”, which is no term.",
                "Did you mean “region”?"),
            Problem.error(
                "unknown-term",
                SETTINGS,
                "linking.never names “nobody”, which is no term.",
                "Take it out, or define the term."));
  }
}
