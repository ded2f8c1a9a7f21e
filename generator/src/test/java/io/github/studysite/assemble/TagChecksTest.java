package io.github.studysite.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.model.SomeSettings;
import io.github.studysite.model.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;

class TagChecksTest {
  private static Topic topic(String slug, String... tags) {
    FrontMatter frontMatter =
        new FrontMatter(slug, "", List.of(tags), List.of(), "", List.of(), List.of(), false, false);
    String path = "topics/" + slug + ".md";
    return new Topic(path, slug, 0, frontMatter, List.of(), List.of(), List.of());
  }

  private static List<Problem> problems(Topic... topics) {
    return TagChecks.problems(
        new Site(
            SomeSettings.with().build(),
            List.of(topics),
            List.of(),
            List.of(),
            List.of(),
            List.of()));
  }

  @Test
  void theSameTagInTwoSpellingsIsAWarningAtTheLaterOne() {
    assertThat(problems(topic("a", "s3", "load balancing"), topic("b", "S3", "load-balancing")))
        .extracting(problem -> problem.place() + " " + problem.severity() + " " + problem.message())
        .containsExactly(
            "topics/b.md WARNING The tag “S3” is nearly “s3” of topics/a.md.",
            "topics/b.md WARNING The tag “load-balancing” is nearly “load balancing” of"
                + " topics/a.md.");
  }

  @Test
  void oneTagOnSeveralTopicsAndDifferentTagsAreFine() {
    assertThat(problems(topic("a", "s3", "sns"), topic("b", "s3", "sqs"))).isEmpty();
  }
}
