package io.github.studysite.model;

import java.util.Locale;
import java.util.Optional;

/** Finds what an author may have meant by a name that does not exist. */
public final class Nearest {
  private static final int FARTHEST = 3;

  private Nearest() {}

  /**
   * The candidate with the fewest letters to add, drop, change or swap, in any case; the first of
   * those equally near. Empty if more than a third of the word would have to change, or more than
   * three letters.
   */
  public static Optional<String> to(String word, Iterable<String> candidates) {
    String wanted = lower(word);
    int limit = Math.min(FARTHEST, Math.max(1, wanted.length() / 3));
    String best = null;
    for (String candidate : candidates) {
      int distance = distance(wanted, lower(candidate), limit);
      if (distance <= limit) {
        best = candidate;
        if (distance == 0) {
          break;
        }
        // Only something nearer can replace it.
        limit = distance - 1;
      }
    }
    return Optional.ofNullable(best);
  }

  /** {@code Did you mean “title”?}, with what {@link #to} finds. */
  public static Optional<String> didYouMean(String word, Iterable<String> candidates) {
    return to(word, candidates).map(near -> "Did you mean “" + near + "”?");
  }

  /** Optimal string alignment distance; anything over the limit if it is over the limit. */
  private static int distance(String left, String right, int limit) {
    if (Math.abs(left.length() - right.length()) > limit) {
      return limit + 1;
    }
    int[] before = new int[right.length() + 1];
    int[] above = new int[right.length() + 1];
    int[] row = new int[right.length() + 1];
    for (int j = 0; j <= right.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= left.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= right.length(); j++) {
        int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], above[j]) + 1, above[j - 1] + change);
        if (i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
        least = Math.min(least, row[j]);
      }
      if (least > limit) {
        return limit + 1;
      }
      int[] free = before;
      before = above;
      above = row;
      row = free;
    }
    return above[right.length()];
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
