package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Options that say the same, or one of which says all that another says. */
final class OptionsOverlap implements LintRule {
  /** Shorter ones are names, and a name is often the beginning of another: S3, S3 Glacier. */
  private static final int FEWEST_WORDS = 3;

  @Override
  public String name() {
    return "options-overlap";
  }

  @Override
  public List<Problem> check(Asked asked) {
    List<Problem> problems = new ArrayList<>();
    if (asked.hasWordedOptions()) {
      for (int at = 1; at < asked.options().size(); at++) {
        Answers.Option option = asked.options().get(at);
        for (Answers.Option before : asked.options().subList(0, at)) {
          addProblem(problems, option, before);
        }
      }
    }
    return problems;
  }

  private void addProblem(List<Problem> problems, Answers.Option option, Answers.Option before) {
    List<String> words = words(option);
    List<String> wordsBefore = words(before);
    if (words.isEmpty() || wordsBefore.isEmpty()) {
      return;
    }
    if (words.equals(wordsBefore)) {
      problems.add(
          Problem.warning(
              name(),
              option.place(),
              "This option says the same as “" + before.words().plainText() + "”.",
              "Remove one of the two, or word them so that each says something of its own."));
    } else if (contains(words, wordsBefore)) {
      problems.add(contained(option, before));
    } else if (contains(wordsBefore, words)) {
      problems.add(contained(before, option));
    }
  }

  private Problem contained(Answers.Option whole, Answers.Option part) {
    return Problem.warning(
        name(),
        whole.place(),
        "This option contains another one as a whole, “" + part.words().plainText() + "”.",
        "Word them so that whoever chooses one cannot be right with the other too.");
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return part.size() >= FEWEST_WORDS && Collections.indexOfSubList(whole, part) >= 0;
  }

  /** Capitals and punctuation matter in code, where they are often what is asked. */
  private static List<String> words(Answers.Option option) {
    String text = option.words().plainText();
    boolean code =
        option.words().segments().stream()
            .anyMatch(
                segment ->
                    segment instanceof Segment.Markup markup && markup.html().contains("<code"));
    return code
        ? List.of(text.split(" "))
        : Word.of(text.toLowerCase(Locale.ROOT)).stream().map(Word::text).toList();
  }
}
