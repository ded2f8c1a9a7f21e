package io.github.studysite.assemble;

import static io.github.studysite.assemble.Parts.exam;
import static io.github.studysite.assemble.Parts.question;
import static io.github.studysite.assemble.Parts.settings;
import static io.github.studysite.assemble.Parts.site;
import static io.github.studysite.assemble.Parts.topicOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinObjectivesTest {
  @Test
  void anObjectiveThatHardlyAnyQuestionAsksForIsSaid() {
    assertThat(thin(asking("a", "one/1.1"), asking("b", "one/1.1")))
        .containsExactly(
            new Problem(
                "thin-objective",
                Severity.INFO,
                new Place("exams/one.yaml", 4, 1),
                "The objective “one/1.1” has 2 questions; there should be at least 3.",
                "Write some, give questions you have objective=\"one/1.1\", or set another number"
                    + " by checks: questionsPerObjective: in studysite.yaml."));
  }

  @Test
  void oneThatIsAskedForOftenEnoughIsNot() {
    assertThat(thin(asking("a", "one/1.1"), asking("b", "one/1.1"), asking("c", "one/1.1")))
        .isEmpty();
  }

  @Test
  void noneAndOneAreCountedInWords() {
    assertThat(thin()).extracting(Problem::message).first().asString().contains("no question;");
    assertThat(thin(asking("a", "one/1.1")))
        .extracting(Problem::message)
        .first()
        .asString()
        .contains("one question;");
  }

  private static Question asking(String id, String objective) {
    return question(1, id, false, List.of(objective));
  }

  private static List<Problem> thin(Question... questions) {
    return site(settings(), List.of(topicOf("a", questions)), exam("one", 4, "1.1"))
        .problems()
        .stream()
        .filter(problem -> problem.rule().equals("thin-objective"))
        .toList();
  }
}
