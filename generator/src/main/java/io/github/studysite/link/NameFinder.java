package io.github.studysite.link;

import io.github.studysite.model.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the names of terms in a text. */
final class NameFinder {
  /** Names as they are written before plurals, the exact case before any other. */
  private final List<List<TermName>> names;

  private final Automaton automaton;

  /**
   * A name in a text, the longest at its place.
   *
   * @param name one of those found
   * @param ambiguous others found belong to other terms, so that none of them links
   * @param place of the first character
   */
  record Found(int start, int end, TermName name, boolean ambiguous, Extent extent, Place place) {}

  NameFinder(NameIndex index) {
    names = List.copyOf(index.bySpelling().values());
    automaton = Automaton.of(index.bySpelling().keySet());
  }

  /** The names in the linkable parts, in order; none overlaps another. */
  List<Found> find(FlowText flow) {
    List<Found> candidates = new ArrayList<>();
    char[] folded = flow.folded();
    int at = 0;
    while (at < folded.length) {
      if (flow.kindAt(at) != FlowText.Kind.LINKABLE) {
        at++;
        continue;
      }
      int from = at;
      while (at < folded.length && flow.kindAt(at) == FlowText.Kind.LINKABLE) {
        at++;
      }
      automaton.scan(
          folded, from, at, (end, spelling) -> consider(flow, end, spelling, candidates));
    }
    return longest(candidates);
  }

  private void consider(FlowText flow, int end, int spelling, List<Found> candidates) {
    List<TermName> spelled = names.get(spelling);
    int start = end - spelled.get(0).text().length();
    if (!WordEdges.isWhole(flow, start, end)) {
      return;
    }
    List<TermName> fitting = new ArrayList<>(1);
    for (TermName name : spelled) {
      if (!name.exact() || name.isExactlyAt(flow, start)) {
        fitting.add(name);
      }
    }
    if (fitting.isEmpty()) {
      return;
    }
    fitting.sort(Comparator.comparingInt(name -> rank(name, flow, start)));
    TermName best = fitting.get(0);
    int rank = rank(best, flow, start);
    boolean ambiguous =
        fitting.stream()
            .anyMatch(
                name ->
                    !name.term().id().equals(best.term().id()) && rank(name, flow, start) == rank);
    Optional<Extent> extent = Extent.of(flow, start, end);
    extent.ifPresent(
        around ->
            candidates.add(new Found(start, end, best, ambiguous, around, flow.placeAt(start))));
  }

  private static int rank(TermName name, FlowText flow, int start) {
    return (name.plural() ? 2 : 0) + (name.isExactlyAt(flow, start) ? 0 : 1);
  }

  private static List<Found> longest(List<Found> candidates) {
    candidates.sort(
        Comparator.comparingInt(Found::start)
            .thenComparing(Comparator.comparingInt(Found::end).reversed()));
    List<Found> chosen = new ArrayList<>();
    int free = 0;
    Extent before = null;
    for (Found candidate : candidates) {
      if (candidate.start() >= free && (before == null || !candidate.extent().overlaps(before))) {
        chosen.add(candidate);
        free = candidate.end();
        before = candidate.extent();
      }
    }
    return chosen;
  }
}
