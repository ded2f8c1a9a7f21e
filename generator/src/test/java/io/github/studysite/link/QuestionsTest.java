package io.github.studysite.link;

import static io.github.studysite.link.Notes.passage;
import static io.github.studysite.link.Notes.prose;
import static io.github.studysite.link.Notes.section;
import static io.github.studysite.link.Notes.show;
import static io.github.studysite.link.Notes.term;
import static io.github.studysite.link.Notes.terms;
import static io.github.studysite.link.Notes.topic;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Severity;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QuestionsTest {
  private static final Place PLACE = new Place("topics/01-a.md", 9, 1);

  static Question question(String id) {
    return question(id, "What?", "", new Answers.Open(), "", "");
  }

  private static Question question(
      String id, String stem, String scenario, Answers answers, String hint, String explanation) {
    return new Question(
        id,
        prose(stem),
        1,
        List.of(),
        List.of(),
        false,
        Set.of(),
        List.<Block>of(passage(scenario)),
        answers,
        List.<Block>of(passage(hint)),
        List.<Block>of(passage(explanation)),
        PLACE);
  }

  private static Answers.Choice options(String words, String feedback) {
    return new Answers.Choice(
        QuestionKind.SINGLE_CHOICE,
        List.of(
            new Answers.Option(
                prose(words), true, List.<Block>of(passage(feedback)), false, PLACE)));
  }

  private static LinkedSite linked(Question question) {
    return Linker.link(
        Notes.site(
            topic("topics/01-a.md", List.of(section("", passage("About SQS."))), question),
            topic("topics/02-b.md", List.of(section("", terms(term("SQS"), term("S3")))))));
  }

  private static List<Problem> errors(LinkedSite linked) {
    return linked.problems().stream().filter(one -> one.severity() == Severity.ERROR).toList();
  }

  @Test
  void onlyFeedbackHintAndExplanationLinkAndTheyAreOneSection() {
    LinkedSite linked =
        linked(
            question(
                "q",
                "Is SQS it?",
                "A team has SQS.",
                options("SQS", "No, S3."),
                "S3?",
                "SQS, not S3."));
    Question question = linked.site().topics().get(0).questions().get(0);
    Answers.Option option = ((Answers.Choice) question.answers()).options().get(0);
    assertThat(show(question.stem())).isEqualTo("Is SQS it?");
    assertThat(show(question.scenario())).isEqualTo("A team has SQS.");
    assertThat(show(option.words())).isEqualTo("SQS");
    assertThat(show(option.feedback())).isEqualTo("No, {S3→s3}.");
    assertThat(show(question.hint())).isEqualTo("S3?");
    assertThat(show(question.explanation())).isEqualTo("{SQS→sqs}, not S3.");
    assertThat(linked.mentions().get("s3"))
        .containsExactly(new LinkedSite.Mention("a", "q", "No, ", "S3", "."));
  }

  @Test
  void aLinkInAQuestionOrAnOptionIsAnErrorAndKeepsItsWords() {
    LinkedSite linked =
        linked(question("q", "Is [[SQS|this]] it?", "", options("[A](https://a.b)", ""), "", ""));
    Question question = linked.site().topics().get(0).questions().get(0);
    assertThat(show(question.stem())).isEqualTo("Is this it?");
    assertThat(show(((Answers.Choice) question.answers()).options().get(0).words())).isEqualTo("A");
    String message =
        "A question and its answers cannot hold a link: it would give the answer away.";
    String advice = "Put the link into the explanation or into the feedback on an option.";
    assertThat(errors(linked))
        .containsExactly(
            Problem.error("link-in-question", new Place("topics/01-a.md", 1, 1), message, advice),
            Problem.error("link-in-question", new Place("topics/01-a.md", 1, 4), message, advice));
  }

  @Test
  void noAnswerOfAnyKindHoldsALink() {
    List<Prose> answers = List.of(prose("[[SQS]] or S3"));
    Prose side = prose("[[S3]]");
    for (Answers kind :
        List.of(
            new Answers.ShortAnswer(answers),
            new Answers.Order(answers),
            new Answers.Match(side, side, List.of(new Answers.Pair(side, side))))) {
      LinkedSite linked = linked(question("q", "What?", "", kind, "", ""));
      assertThat(linked.site().topics().get(0).questions().get(0).answers().toString())
          .doesNotContain("LinkStart");
      assertThat(errors(linked)).extracting(Problem::rule).containsOnly("link-in-question");
    }
  }

  @Test
  void aScenarioKeepsTheLinksOfItsAuthor() {
    LinkedSite linked =
        linked(question("q", "What?", "See [[SQS]].", new Answers.Open(), "", "SQS it is."));
    Question question = linked.site().topics().get(0).questions().get(0);
    assertThat(show(question.scenario())).isEqualTo("See [SQS→sqs].");
    assertThat(show(question.explanation())).isEqualTo("SQS it is.");
    assertThat(errors(linked)).isEmpty();
  }
}
