package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What of a long list of problems stands in the log: of each rule a few, so that one mistake made
 * everywhere does not hide the others.
 *
 * @param shown in their order
 * @param left how many more there are, by rule; empty if all are shown
 */
record ShownProblems(List<SiteReport.Entry> shown, Map<String, Integer> left) {
  /** A list that is read to its end. */
  static final int READABLE = 60;

  private static final int OF_ONE_RULE = 5;

  static ShownProblems of(List<SiteReport.Entry> all) {
    if (all.size() <= READABLE) {
      return new ShownProblems(all, Map.of());
    }
    List<SiteReport.Entry> shown = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    Map<String, Integer> left = new TreeMap<>();
    for (SiteReport.Entry entry : all) {
      String rule = entry.problem().rule();
      if (seen.merge(rule, 1, Integer::sum) <= OF_ONE_RULE) {
        shown.add(entry);
      } else {
        left.merge(rule, 1, Integer::sum);
      }
    }
    return new ShownProblems(shown, left);
  }

  /**
   * {@code and 212 more in problems.json: unknown-link 150, …}.
   *
   * @param where all of them are
   */
  String rest(String where) {
    int sum = left.values().stream().mapToInt(Integer::intValue).sum();
    return "and "
        + sum
        + " more "
        + where
        + ": "
        + left.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .collect(Collectors.joining(", "));
  }
}
