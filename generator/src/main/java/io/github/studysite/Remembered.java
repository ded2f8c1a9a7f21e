package io.github.studysite;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a step made of its items in the last run, so that the same item is not worked on again.
 *
 * <p>The item itself is the key, with all that the step is given: a step is a pure function, so
 * equal items have equal results, and nothing can be out of date. Items that a run does not see are
 * forgotten with it, so that memory holds one run and no more.
 */
final class Remembered<T, R> {
  private Map<T, R> last = Map.of();
  private int made;

  /**
   * The results in the order of the items.
   *
   * @param step called only for items that the last run did not have
   */
  List<R> mapAll(Workers workers, List<T> items, Function<T, R> step) {
    List<T> unknown = items.stream().filter(item -> !last.containsKey(item)).distinct().toList();
    List<R> results = workers.mapAll(unknown, step);
    Map<T, R> now = new HashMap<>();
    for (int at = 0; at < unknown.size(); at++) {
      now.put(unknown.get(at), results.get(at));
    }
    for (T item : items) {
      R known = last.get(item);
      if (known != null) {
        now.put(item, known);
      }
    }
    last = Map.copyOf(now);
    made = unknown.size();
    return items.stream().map(now::get).toList();
  }

  /** How many items the last run worked on. */
  int made() {
    return made;
  }
}
