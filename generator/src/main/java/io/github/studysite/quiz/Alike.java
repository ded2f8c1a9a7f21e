package io.github.studysite.quiz;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds texts that are alike without comparing each with each. Two texts that share at least four
 * fifths must share one of the rarest fifth of each, so only those are looked up (the prefix filter
 * of Chaudhuri, Ganti and Kaushik, 2006).
 */
final class Alike {
  private static final double THRESHOLD = 0.8;

  private final List<Shingles> texts;
  private final Map<String, Integer> frequency = new HashMap<>();

  Alike(List<Shingles> texts) {
    this.texts = texts;
    texts.forEach(text -> text.pairs().forEach(pair -> frequency.merge(pair, 1, Integer::sum)));
  }

  /** By position of a text: the position of the first text before it that is like it. */
  Map<Integer, Integer> earlier() {
    Map<Integer, Integer> earlier = new TreeMap<>();
    Map<String, List<Integer>> index = new HashMap<>();
    for (int at = 0; at < texts.size(); at++) {
      List<String> rarest = rarest(texts.get(at));
      Optional<Integer> first = first(texts.get(at), rarest, index);
      if (first.isPresent()) {
        earlier.put(at, first.get());
      }
      for (String pair : rarest) {
        index.computeIfAbsent(pair, key -> new ArrayList<>()).add(at);
      }
    }
    return earlier;
  }

  private Optional<Integer> first(
      Shingles text, List<String> rarest, Map<String, List<Integer>> index) {
    TreeSet<Integer> candidates = new TreeSet<>();
    rarest.forEach(pair -> candidates.addAll(index.getOrDefault(pair, List.of())));
    return candidates.stream()
        .filter(candidate -> text.likeness(texts.get(candidate)) >= THRESHOLD)
        .findFirst();
  }

  private List<String> rarest(Shingles text) {
    int size = text.pairs().size();
    Comparator<String> rarestFirst =
        Comparator.comparing((String pair) -> frequency.get(pair))
            .thenComparing(Comparator.naturalOrder());
    int needed = size - (int) Math.ceil(THRESHOLD * size) + 1;
    return text.pairs().stream().sorted(rarestFirst).limit(Math.min(needed, size)).toList();
  }
}
