package io.github.studysite.render;

import static io.github.studysite.render.Sample.PLACE;
import static io.github.studysite.render.Sample.linked;
import static io.github.studysite.render.Sample.question;
import static io.github.studysite.render.Sample.section;
import static io.github.studysite.render.Sample.term;
import static io.github.studysite.render.Sample.topic;
import static io.github.studysite.render.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Section;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TestedTermsTest {
  private static final List<Section> TERMS =
      List.of(
          section(
              "s",
              2,
              new Block.TermList(
                  List.of(
                      term("sqs", "SQS", "Simple Queue Service", LinkRule.BY_NAME),
                      term("queue", "Queue"),
                      term("fifo-queue", "FIFO queue"),
                      term("who", "WHO"),
                      term("secret", "Secret", "", LinkRule.NEVER)))));

  private static List<String> tested(String termId, Question question) {
    return tested(termId, question, Map.of());
  }

  private static List<String> tested(
      String termId, Question question, Map<String, List<Mention>> mentions, HeldBack... held) {
    SiteIndex index =
        new SiteIndex(Sample.site(List.of(topic("a", TERMS, question)), mentions, held));
    return new TestedTerms(index).of(termId).stream().map(Question::id).toList();
  }

  @Test
  void questionTestsWhatItNames() {
    assertThat(tested("sqs", question("q", "What is SQS?", new Answers.Open())))
        .containsExactly("q");
    assertThat(tested("sqs", question("q", "The Simple Queue Service is?", new Answers.Open())))
        .containsExactly("q");
    assertThat(tested("sqs", question("q", "What is SNS?", new Answers.Open()))).isEmpty();
  }

  @Test
  void longestNameWins() {
    Question question = question("q", "What does a FIFO queue keep?", new Answers.Open());

    assertThat(tested("fifo-queue", question)).containsExactly("q");
    assertThat(tested("queue", question)).isEmpty();
  }

  @Test
  void capitalsAreKept() {
    assertThat(tested("who", question("q", "Who may send?", new Answers.Open()))).isEmpty();
    assertThat(tested("queue", question("q", "What is a queue?", new Answers.Open())))
        .containsExactly("q");
  }

  @Test
  void namesThatDoNotLinkByThemselvesAreNotLookedFor() {
    Question question = question("q", "What is a secret queue?", new Answers.Open());

    assertThat(tested("secret", question)).isEmpty();
    assertThat(tested("queue", question, Map.of(), new HeldBack("queue", "Queue", "a common word")))
        .isEmpty();
  }

  @Test
  void rightAnswersCountAndWrongOnesDoNot() {
    Answers choice =
        new Answers.Choice(
            QuestionKind.SINGLE_CHOICE,
            List.of(
                new Answers.Option(words("SQS"), true, List.of(), false, PLACE),
                new Answers.Option(words("a queue"), false, List.of(), false, PLACE)));

    assertThat(tested("sqs", question("q", "Which?", choice))).containsExactly("q");
    assertThat(tested("queue", question("q", "Which?", choice))).isEmpty();
  }

  @Test
  void otherAnswersCountToo() {
    Answers order = new Answers.Order(List.of(words("Open"), words("Use SQS")));
    Answers match =
        new Answers.Match(
            words("a"), words("b"), List.of(new Answers.Pair(words("SQS"), words("FIFO queue"))));

    assertThat(tested("sqs", question("q", "?", order))).containsExactly("q");
    assertThat(tested("fifo-queue", question("q", "?", match))).containsExactly("q");
    assertThat(tested("sqs", question("q", "?", new Answers.ShortAnswer(List.of(words("SQS"))))))
        .containsExactly("q");
  }

  @Test
  void linksOfTheExplanationCount() {
    Block explanation = new Block.Passage(linked(new LinkTarget.ToTerm("queue", false), "there"));

    assertThat(tested("queue", question("q", "Why?", new Answers.Open(), explanation)))
        .containsExactly("q");
  }

  @Test
  void mentionAtTheQuestionCounts() {
    Map<String, List<Mention>> mentions =
        Map.of("secret", List.of(new Mention("a", "q", "It is a ", "secret", ".")));

    assertThat(tested("secret", question("q", "Why?", new Answers.Open()), mentions))
        .containsExactly("q");
  }
}
