package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Segment;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The answer of a question in words alone. */
final class PlainAnswer {
  private PlainAnswer() {}

  /** Empty if it takes more than words, as what belongs together does. */
  static String of(Question question) {
    Answers answers = question.answers();
    if (answers instanceof Answers.Choice choice) {
      return joined(
          choice.options().stream().filter(Answers.Option::right).map(Answers.Option::words));
    }
    if (answers instanceof Answers.ShortAnswer shortAnswer) {
      return joined(shortAnswer.accepted().stream().limit(1));
    }
    if (answers instanceof Answers.Order order) {
      return joined(order.steps().stream());
    }
    if (answers instanceof Answers.Gaps) {
      return gaps(question.stem().segments());
    }
    return answers instanceof Answers.Open ? Block.plainText(question.explanation()) : "";
  }

  private static String joined(Stream<Prose> all) {
    return all.map(Prose::plainText).collect(Collectors.joining("; "));
  }

  private static String gaps(List<Segment> segments) {
    return segments.stream()
        .filter(Segment.Gap.class::isInstance)
        .map(gap -> ((Segment.Gap) gap).accepted().get(0))
        .collect(Collectors.joining("; "));
  }
}
