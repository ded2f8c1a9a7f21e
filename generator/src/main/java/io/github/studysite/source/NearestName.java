package io.github.studysite.source;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
final class NearestName {
  private static final int FARTHEST = 2;
  private static final int SHORTEST_PREFIX = 3;

  private NearestName() {}

  /**
   * The known name that is at most two typing mistakes away, or begins like the given one (or the
   * other way round); the first of several that are equally near.
   */
  static Optional<String> of(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    String best = null;
    int bestDistance = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT));
      if (distance < bestDistance) {
        best = candidate;
        bestDistance = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int distance(String wanted, String candidate) {
    int edits = edits(wanted, candidate);
    if (edits <= FARTHEST && 2 * edits <= Math.max(wanted.length(), candidate.length())) {
      return edits;
    }
    boolean prefix =
        Math.min(wanted.length(), candidate.length()) >= SHORTEST_PREFIX
            && (candidate.startsWith(wanted) || wanted.startsWith(candidate));
    return prefix ? FARTHEST + 1 : Integer.MAX_VALUE;
  }

  /** Levenshtein's distance. */
  private static int edits(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int column = 0; column < above.length; column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      int[] current = new int[above.length];
      current[0] = row;
      for (int column = 1; column < current.length; column++) {
        int swap = one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1;
        current[column] =
            Math.min(above[column - 1] + swap, Math.min(above[column], current[column - 1]) + 1);
      }
      above = current;
    }
    return above[other.length()];
  }

  /** {@code Did you mean “title”?}, or the list of what is known. */
  static String advice(String name, Collection<String> known) {
    return of(name, known)
        .map(nearest -> "Did you mean “" + nearest + "”?")
        .orElseGet(() -> "Known are: " + String.join(", ", known) + ".");
  }
}
