package io.github.studysite.search;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form in which a word is indexed. */
final class WordForm {
  private static final Pattern ACRONYM =
      Pattern.compile("(?=[^\\p{Lu}]*\\p{Lu})([^\\p{Ll}]{2,}?)(?:(?<=[\\p{Lu}\\p{N}]{2})s)?");

  private static final Pattern PLURAL = Pattern.compile("(?<![sui]|ia)s$");
  private static final Pattern MUTE_E = Pattern.compile("(?<=[sxzi]|ch|sh)e$");
  private static final Pattern FINAL_Y = Pattern.compile("(?<![aeiou])y$");

  private WordForm() {}

  /** All capitals and digits, at least two; a plural {@code s} may follow. */
  static boolean isAcronym(String word) {
    return ACRONYM.matcher(word).matches();
  }

  /** Acronyms in capitals and never stemmed, other words in lower case and without their plural. */
  static String of(String word) {
    Matcher acronym = ACRONYM.matcher(word);
    if (acronym.matches()) {
      return Folding.of(acronym.group(1)).toUpperCase(Locale.ROOT);
    }
    return singular(Folding.of(word));
  }

  /**
   * Light plural folding that treats singular and plural alike; the result need not be a word:
   * caches and cache → cach, policies and policy → polici.
   */
  static String singular(String word) {
    String stem = word.length() > 3 ? PLURAL.matcher(word).replaceFirst("") : word;
    stem = stem.length() > 3 ? MUTE_E.matcher(stem).replaceFirst("") : stem;
    return stem.length() > 2 ? FINAL_Y.matcher(stem).replaceFirst("i") : stem;
  }
}
