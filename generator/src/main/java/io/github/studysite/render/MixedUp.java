package io.github.studysite.render;

import io.github.studysite.render.SiteIndex.Entry;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Which terms are mixed up with which; if one says so of another, it holds for both. */
final class MixedUp {
  private final SiteIndex index;
  private final Map<String, Set<String>> others = new HashMap<>();

  MixedUp(SiteIndex index) {
    this.index = index;
    for (Entry entry : index.alphabetical()) {
      for (String other : entry.term().confusable()) {
        mix(entry.term().id(), other);
        mix(other, entry.term().id());
      }
    }
  }

  private void mix(String term, String other) {
    others.computeIfAbsent(term, unused -> new LinkedHashSet<>()).add(other);
  }

  /** Without the term itself. */
  List<Entry> with(String termId) {
    return others.getOrDefault(termId, Set.of()).stream()
        .filter(other -> !other.equals(termId))
        .map(index::entry)
        .filter(Objects::nonNull)
        .toList();
  }
}
