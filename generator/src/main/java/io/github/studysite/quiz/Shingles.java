package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a question is made of: pairs of neighbouring words. The order of the options, capitals and
 * punctuation make no difference.
 */
record Shingles(Set<String> pairs) {

  static Shingles of(Asked asked) {
    Set<String> pairs = new TreeSet<>();
    asked.ask().forEach(text -> add(text, pairs));
    answers(asked.question()).forEach(text -> add(text, pairs));
    return new Shingles(pairs);
  }

  private static List<String> answers(Question question) {
    List<String> texts = new ArrayList<>();
    Answers answers = question.answers();
    if (answers instanceof Answers.Choice choice) {
      choice.options().forEach(option -> texts.add(option.words().plainText()));
    } else if (answers instanceof Answers.ShortAnswer shortAnswer) {
      shortAnswer.accepted().forEach(words -> texts.add(words.plainText()));
    } else if (answers instanceof Answers.Order order) {
      order.steps().forEach(step -> texts.add(step.plainText()));
    } else if (answers instanceof Answers.Match match) {
      match
          .pairs()
          .forEach(pair -> texts.add(pair.left().plainText() + " " + pair.right().plainText()));
    }
    return texts;
  }

  /** Each word also follows the edge of its text, so that a text of one word counts too. */
  private static void add(String text, Set<String> pairs) {
    String before = "";
    for (Word word : Word.of(text.toLowerCase(Locale.ROOT))) {
      pairs.add(before + " " + word.text());
      before = word.text();
    }
  }

  /** Jaccard's index: what both have of all that any has; from 0 to 1. */
  double likeness(Shingles other) {
    long both = pairs.stream().filter(other.pairs::contains).count();
    return (double) both / (pairs.size() + other.pairs.size() - both);
  }
}
