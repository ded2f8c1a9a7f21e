package io.github.studysite.link;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists that are shipped with the generator: a word a line, comments after {@code #}. */
final class WordList {
  private static final Set<String> EVERYDAY = read("everyday-words.txt");
  private static final Set<String> FAMILIAR_ACRONYMS = read("familiar-acronyms.txt");

  private WordList() {}

  /** Whether it is an ordinary English or computing word, in singular or plural, in any case. */
  static boolean isEveryday(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return EVERYDAY.contains(lower)
        || Plurals.singulars(lower).stream().anyMatch(EVERYDAY::contains);
  }

  /** Whether readers may be expected to know the acronym. */
  static boolean isFamiliarAcronym(String acronym) {
    return FAMILIAR_ACRONYMS.contains(acronym);
  }

  static Set<String> everydayWords() {
    return EVERYDAY;
  }

  private static Set<String> read(String name) {
    try (InputStream stream = WordList.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + name);
      }
      return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read resource " + name, failure);
    }
  }
}
