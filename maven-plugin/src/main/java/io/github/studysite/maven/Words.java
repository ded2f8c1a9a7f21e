package io.github.studysite.maven;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads parameters that take one of a few words. */
final class Words {
  private Words() {}

  /**
   * @param word as the author writes each of the values
   * @throws IllegalArgumentException in a sentence for the author, with all words
   */
  static <T> T one(String parameter, String given, T[] values, Function<T, String> word) {
    for (T value : values) {
      if (word.apply(value).equals(given.strip().toLowerCase(Locale.ROOT))) {
        return value;
      }
    }
    List<String> words = new ArrayList<>(Stream.of(values).map(word).toList());
    String last = words.remove(words.size() - 1);
    throw new IllegalArgumentException(
        parameter
            + " is '"
            + given
            + "'; it can be "
            + words.stream().collect(Collectors.joining(", "))
            + " or "
            + last
            + ".");
  }

  static <T> Set<T> all(
      String parameter, List<String> given, T[] values, Function<T, String> word) {
    Set<T> found = new LinkedHashSet<>();
    for (String one : given) {
      found.add(one(parameter, one, values, word));
    }
    return found;
  }
}
