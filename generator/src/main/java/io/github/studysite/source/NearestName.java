package io.github.studysite.source;

import io.github.studysite.model.Nearest;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant, among few that are known. */
final class NearestName {
  private static final int SHORTEST_PREFIX = 3;

  private NearestName() {}

  /**
   * The known name that is a few typing mistakes away, or else the first that begins like the given
   * one (or the other way round).
   */
  static Optional<String> of(String name, Collection<String> known) {
    return Nearest.to(name, known)
        .or(() -> known.stream().filter(other -> beginAlike(name, other)).findFirst());
  }

  private static boolean beginAlike(String name, String other) {
    String one = name.toLowerCase(Locale.ROOT);
    String two = other.toLowerCase(Locale.ROOT);
    return Math.min(one.length(), two.length()) >= SHORTEST_PREFIX
        && (one.startsWith(two) || two.startsWith(one));
  }

  /** {@code Did you mean “title”?}, or the list of what is known. */
  static String advice(String name, Collection<String> known) {
    return of(name, known)
        .map(nearest -> "Did you mean “" + nearest + "”?")
        .orElseGet(() -> "Known are: " + String.join(", ", known) + ".");
  }
}
