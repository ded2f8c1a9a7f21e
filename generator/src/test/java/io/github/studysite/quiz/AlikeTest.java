package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AlikeTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void findsWhatComparingEachWithEachFinds(long seed) {
    Random random = new Random(seed);
    List<Shingles> texts = new ArrayList<>();
    for (int text = 0; text < 150; text++) {
      boolean variant = !texts.isEmpty() && random.nextInt(3) == 0;
      Set<String> words =
          new TreeSet<>(variant ? texts.get(random.nextInt(texts.size())).pairs() : Set.of());
      int more = variant ? random.nextInt(4) : random.nextInt(12);
      for (int word = 0; word < more; word++) {
        words.add("w" + random.nextInt(40));
      }
      texts.add(new Shingles(words));
    }

    Map<Integer, Integer> found = new Alike(texts).earlier();

    assertThat(found).isEqualTo(eachWithEach(texts)).isNotEmpty();
  }

  private static Map<Integer, Integer> eachWithEach(List<Shingles> texts) {
    Map<Integer, Integer> earlier = new TreeMap<>();
    for (int later = 0; later < texts.size(); later++) {
      for (int first = 0; first < later; first++) {
        if (texts.get(later).likeness(texts.get(first)) >= 0.8) {
          earlier.putIfAbsent(later, first);
        }
      }
    }
    return earlier;
  }
}
