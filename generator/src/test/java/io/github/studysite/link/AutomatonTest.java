package io.github.studysite.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class AutomatonTest {

  private static List<String> found(List<String> words, String text) {
    List<String> found = new ArrayList<>();
    Automaton.of(words)
        .scan(
            text.toCharArray(), 0, text.length(), (end, word) -> found.add(words.get(word) + end));
    return found;
  }

  @Test
  void wordsInWordsAreFound() {
    assertThat(found(List.of("he", "she", "his", "hers"), "ushers"))
        .containsExactly("she4", "he4", "hers6");
  }

  @Test
  void noWordsFindNothing() {
    assertThat(found(List.of(), "ushers")).isEmpty();
  }

  @Test
  void onlyThePartAskedForIsRead() {
    List<Integer> ends = new ArrayList<>();
    Automaton.of(List.of("ab")).scan("abab".toCharArray(), 1, 4, (end, word) -> ends.add(end));
    assertThat(ends).containsExactly(4);
  }

  @Test
  void aDoubledOrEmptyWordIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Automaton.of(List.of("a", "a")));
    assertThatIllegalArgumentException().isThrownBy(() -> Automaton.of(List.of("")));
  }

  @Test
  void itFindsWhatASearchForEachWordFinds() {
    Random random = new Random(17);
    for (int run = 0; run < 200; run++) {
      Set<String> words = new LinkedHashSet<>();
      for (int word = 0; word < 20; word++) {
        words.add(letters(random, 1 + random.nextInt(5)));
      }
      String text = letters(random, 60);
      Set<String> expected = new TreeSet<>();
      for (String word : words) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
          expected.add(word + (at + word.length()));
        }
      }
      assertThat(found(List.copyOf(words), text)).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  @Test
  void theStepsDoNotGrowWithTheNumberOfWords() {
    Random random = new Random(4);
    Set<String> words = new LinkedHashSet<>();
    while (words.size() < 10_000) {
      words.add(letters(random, 3 + random.nextInt(20)));
    }
    // The worst text for an automaton: it nearly ends a long word again and again.
    char[] text = ("a".repeat(500) + "b" + letters(random, 99_499)).toCharArray();
    words.add("a".repeat(400));
    long steps = Automaton.of(words).scan(text, 0, text.length, (end, word) -> {});
    assertThat(steps).isBetween((long) text.length, 2L * text.length);
  }

  private static String letters(Random random, int length) {
    StringBuilder letters = new StringBuilder();
    for (int at = 0; at < length; at++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}
