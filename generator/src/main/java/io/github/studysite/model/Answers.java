package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/** The answers of a question, in one of six forms. */
public sealed interface Answers {
  QuestionKind kind();

  /**
   * A task list.
   *
   * @param kind single choice, multiple choice or true/false
   */
  record Choice(QuestionKind kind, List<Option> options) implements Answers {
    public Choice {
      Objects.requireNonNull(kind, "kind");
      options = List.copyOf(options);
    }
  }

  /**
   * An option.
   *
   * @param feedback what the learner reads after choosing it; empty if there is none
   * @param pinnedLast keeps its place when the options are shuffled
   */
  record Option(Prose words, boolean right, List<Block> feedback, boolean pinnedLast, Place place) {
    public Option {
      Objects.requireNonNull(words, "words");
      feedback = List.copyOf(feedback);
      Objects.requireNonNull(place, "place");
    }
  }

  /** The gaps stand in the question itself. */
  record Gaps() implements Answers {
    @Override
    public QuestionKind kind() {
      return QuestionKind.GAPS;
    }
  }

  /** Each of the answers is accepted; the first is the one to show. */
  record ShortAnswer(List<Prose> accepted) implements Answers {
    public ShortAnswer {
      accepted = List.copyOf(accepted);
    }

    @Override
    public QuestionKind kind() {
      return QuestionKind.SHORT_ANSWER;
    }
  }

  /** The steps in the right order. */
  record Order(List<Prose> steps) implements Answers {
    public Order {
      steps = List.copyOf(steps);
    }

    @Override
    public QuestionKind kind() {
      return QuestionKind.ORDER;
    }
  }

  /**
   * A table of two columns.
   *
   * @param leftTitle head of the first column
   */
  record Match(Prose leftTitle, Prose rightTitle, List<Pair> pairs) implements Answers {
    public Match {
      Objects.requireNonNull(leftTitle, "leftTitle");
      Objects.requireNonNull(rightTitle, "rightTitle");
      pairs = List.copyOf(pairs);
    }

    @Override
    public QuestionKind kind() {
      return QuestionKind.MATCH;
    }
  }

  /** What belongs together. */
  record Pair(Prose left, Prose right) {
    public Pair {
      Objects.requireNonNull(left, "left");
      Objects.requireNonNull(right, "right");
    }
  }

  /** No answers: the explanation is the model answer, the learner grades herself. */
  record Open() implements Answers {
    @Override
    public QuestionKind kind() {
      return QuestionKind.OPEN;
    }
  }
}
