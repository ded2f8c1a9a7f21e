package io.github.studysite.download;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Reads what an authored question asks. */
final class QuestionSides {
  private QuestionSides() {}

  static Sides of(Question question) {
    Answers answers = question.answers();
    List<List<Prose>> given = List.of();
    List<Sides.Option> options = List.of();
    List<List<Block>> right;
    List<Block> explanation = question.explanation();
    if (answers instanceof Answers.Choice choice) {
      options = choice.options().stream().map(QuestionSides::option).toList();
      right = options.stream().filter(Sides.Option::right).map(one -> block(one.words())).toList();
    } else if (answers instanceof Answers.ShortAnswer shortAnswer) {
      right = shortAnswer.accepted().stream().map(QuestionSides::block).toList();
    } else if (answers instanceof Answers.Order order) {
      given = List.of(sorted(order.steps()));
      right = order.steps().stream().map(QuestionSides::block).toList();
    } else if (answers instanceof Answers.Match match) {
      given =
          List.of(
              sorted(match.pairs().stream().map(Answers.Pair::left).toList()),
              sorted(match.pairs().stream().map(Answers.Pair::right).distinct().toList()));
      right = match.pairs().stream().map(pair -> joined(pair, question)).toList();
    } else if (answers instanceof Answers.Gaps) {
      right = gaps(question).stream().map(gap -> accepted(gap, question)).toList();
    } else {
      right = List.of(question.explanation());
      explanation = List.of();
    }
    boolean ordered = answers instanceof Answers.Order;
    return new Sides(ask(question), given, options, right, ordered, explanation);
  }

  /** The question, then what stands below it. */
  static List<Block> ask(Question question) {
    List<Block> blocks = new ArrayList<>(block(question.stem()));
    blocks.addAll(question.scenario());
    return blocks;
  }

  /** In the order of reading. */
  static List<Segment.Gap> gaps(Question question) {
    return ask(question).stream().flatMap(QuestionSides::gaps).toList();
  }

  private static Stream<Segment.Gap> gaps(Block block) {
    if (block instanceof Block.CallOut callOut) {
      return callOut.body().stream().flatMap(QuestionSides::gaps);
    }
    return block instanceof Block.Passage passage
        ? passage.prose().segments().stream()
            .filter(Segment.Gap.class::isInstance)
            .map(Segment.Gap.class::cast)
        : Stream.empty();
  }

  private static Sides.Option option(Answers.Option option) {
    return new Sides.Option(option.words(), option.right(), option.feedback());
  }

  private static List<Block> block(Prose prose) {
    return List.of(new Block.Passage(prose));
  }

  private static List<Prose> sorted(List<Prose> proses) {
    return proses.stream().sorted(Comparator.comparing(Prose::plainText)).toList();
  }

  private static List<Block> joined(Answers.Pair pair, Question question) {
    List<Segment> segments = new ArrayList<>(pair.left().segments());
    segments.addAll(CardSides.prose(" → ", question.place()).segments());
    segments.addAll(pair.right().segments());
    return block(new Prose(segments));
  }

  private static List<Block> accepted(Segment.Gap gap, Question question) {
    return block(CardSides.prose(String.join(" / ", gap.accepted()), question.place()));
  }
}
