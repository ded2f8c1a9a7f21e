package io.github.studysite.render;

import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Which terms name each other in their entries. */
final class Neighbours {
  private final SiteIndex index;

  /** By term: how often its entry names which terms, and the other way round. */
  private final Map<String, Map<String, Integer>> named = new HashMap<>();

  private final Map<String, Map<String, Integer>> naming = new HashMap<>();

  Neighbours(SiteIndex index) {
    this.index = index;
    for (Entry entry : index.alphabetical()) {
      String term = entry.term().id();
      for (Mention mention : index.mentions(term)) {
        String around = index.termAround(mention);
        if (around != null && !around.equals(term)) {
          count(named, around, term);
          count(naming, term, around);
        }
      }
    }
  }

  private static void count(Map<String, Map<String, Integer>> counts, String term, String other) {
    counts.computeIfAbsent(term, unused -> new TreeMap<>()).merge(other, 1, Integer::sum);
  }

  /** Terms whose entries name this one, the most frequent first. */
  List<Entry> leadingTo(String term, int limit) {
    return most(naming, term, limit);
  }

  /** Terms that the entry of this one names, the most frequent first. */
  List<Entry> leadingOn(String term, int limit) {
    return most(named, term, limit);
  }

  private List<Entry> most(Map<String, Map<String, Integer>> counts, String term, int limit) {
    return counts.getOrDefault(term, Map.of()).entrySet().stream()
        .filter(count -> index.entry(count.getKey()) != null)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(count -> SortKey.of(index.entry(count.getKey()).term().name()))
                .thenComparing(Map.Entry::getKey))
        .limit(limit)
        .map(count -> index.entry(count.getKey()))
        .toList();
  }
}
