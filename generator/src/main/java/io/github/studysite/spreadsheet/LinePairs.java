package io.github.studysite.spreadsheet;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * Finds for each line of the sheet the line of the notes that it became in an earlier import.
 *
 * <p>What was imported decides, not the number of the row, which moves: first lines that follow the
 * same line as before, then the same line anywhere, then the most similar one, at last one from the
 * same row.
 */
final class LinePairs {
  private static final double ALIKE = 0.5;
  private static final long MOST_COMPARISONS = 2_000_000;

  private final List<Item> items;
  private final List<NoteLine> lines;
  private final Map<Item, NoteLine> byItem = new IdentityHashMap<>();
  private final Map<NoteLine, Item> byLine = new IdentityHashMap<>();

  /**
   * @param items of the sheet as it is now, in order
   * @param lines with marks of the sheet, in order
   */
  LinePairs(List<Item> items, List<NoteLine> lines) {
    this.items = items;
    this.lines = lines;
    equal(
        (at, item) -> (at == 0 ? "" : items.get(at - 1).hash()) + item.hash(),
        (at, line) -> (at == 0 ? "" : lines.get(at - 1).mark().hash()) + line.mark().hash());
    equal((at, item) -> item.hash(), (at, line) -> line.mark().hash());
    similar();
    equal(
        (at, item) -> Mark.of(item).sheet() + ":" + item.row().number() + family(item.line()),
        (at, line) -> line.mark().sheet() + ":" + line.mark().row() + family(line.text()));
  }

  /** Null if the line is new. */
  NoteLine of(Item item) {
    return byItem.get(item);
  }

  /** Null if the sheet does not say it any longer. */
  Item of(NoteLine line) {
    return byLine.get(line);
  }

  private void equal(
      BiFunction<Integer, Item, String> itemKey, BiFunction<Integer, NoteLine, String> lineKey) {
    Map<String, Deque<NoteLine>> free = new HashMap<>();
    for (int at = 0; at < lines.size(); at++) {
      if (!byLine.containsKey(lines.get(at))) {
        free.computeIfAbsent(lineKey.apply(at, lines.get(at)), key -> new ArrayDeque<>())
            .add(lines.get(at));
      }
    }
    for (int at = 0; at < items.size(); at++) {
      if (!byItem.containsKey(items.get(at))) {
        Deque<NoteLine> candidates = free.get(itemKey.apply(at, items.get(at)));
        if (candidates != null && !candidates.isEmpty()) {
          pair(items.get(at), candidates.poll());
        }
      }
    }
  }

  private void similar() {
    List<Item> newItems = items.stream().filter(item -> of(item) == null).toList();
    List<NoteLine> oldLines = lines.stream().filter(line -> of(line) == null).toList();
    if ((long) newItems.size() * oldLines.size() > MOST_COMPARISONS) {
      return;
    }
    Map<NoteLine, Set<String>> words = new IdentityHashMap<>();
    oldLines.forEach(line -> words.put(line, words(line.text())));
    for (Item item : newItems) {
      Set<String> wanted = words(item.line());
      NoteLine best = null;
      double most = ALIKE;
      for (NoteLine line : oldLines) {
        double alike = alike(wanted, words.get(line));
        if (of(line) == null && alike > most && family(line.text()).equals(family(item.line()))) {
          most = alike;
          best = line;
        }
      }
      if (best != null) {
        pair(item, best);
      }
    }
  }

  private void pair(Item item, NoteLine line) {
    byItem.put(item, line);
    byLine.put(line, item);
  }

  private static double alike(Set<String> one, Set<String> other) {
    long common = one.stream().filter(other::contains).count();
    long all = one.size() + other.size() - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static Set<String> words(String text) {
    return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
  }

  /** What kind of line it is, by how it begins. */
  private static String family(String line) {
    String text = line.stripLeading();
    for (String start : List.of("title:", "## ", "### ", ": ", "- ", "[[")) {
      if (text.startsWith(start)) {
        return start;
      }
    }
    return "";
  }
}
