package io.github.studysite.quiz;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A word of the question that comes back in the right option alone gives it away. */
final class WordOnlyInRightOption implements LintRule {
  private static final int SHORTEST = 5;

  /** Words that say nothing about the matter; folded, as words of a question are compared. */
  private static final Set<String> EVERYDAY =
      Set.copyOf(
          Word.folded(
              """
              about above after again always among another around because become before begin being
              below between could doing during either every everything first following further given
              going instead least longer might must needed never nothing often other others otherwise
              rather right same several shall should since something still such than their them then
              there these they thing things this those three through together towards under until used
              using where which while whose within without would wrong yours itself many more most much
              only once each also both when what with from into over have does make makes made keeps
              """));

  @Override
  public String name() {
    return "word-only-in-right-option";
  }

  @Override
  public List<Problem> check(Asked asked) {
    if (!asked.hasWordedOptions() || asked.right().isEmpty() || asked.wrong().isEmpty()) {
      return List.of();
    }
    Map<String, String> words = words(asked.ask());
    asked.right().forEach(option -> words.keySet().retainAll(foldedOf(option)));
    asked.wrong().forEach(option -> words.keySet().removeAll(foldedOf(option)));
    return words.values().stream()
        .limit(1)
        .map(
            word ->
                Problem.warning(
                    name(),
                    asked.right().get(0).place(),
                    "“"
                        + word
                        + "” stands in the question and, of the options, only in what is right.",
                    "It gives the answer away: take it out, or use it in a wrong option too."))
        .toList();
  }

  /** By their folded form, in the order of the question. */
  private static Map<String, String> words(List<String> texts) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String text : texts) {
      for (Word word : Word.of(text)) {
        String folded = word.folded();
        if (word.text().codePoints().filter(Character::isLetter).count() >= SHORTEST
            && !EVERYDAY.contains(folded)) {
          words.putIfAbsent(folded, word.text());
        }
      }
    }
    return words;
  }

  private static Set<String> foldedOf(Answers.Option option) {
    return new HashSet<>(Word.folded(option.words().plainText()));
  }
}
