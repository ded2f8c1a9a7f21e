package io.github.studysite.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A run of letters and digits in a text.
 *
 * @param start of the first character in the text
 * @param end behind the last one
 */
record Word(String text, int start, int end) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

  /** The words of a text in their order; {@code x-ray} is two of them. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(new Word(matcher.group(), matcher.start(), matcher.end()));
    }
    return words;
  }

  /** The same for the singular and the plural and in any case; nothing to show to anybody. */
  String folded() {
    return fold(text);
  }

  static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.length() > 4 && lower.endsWith("ies")) {
      return lower.substring(0, lower.length() - 3) + "y";
    }
    if (lower.length() > 4 && lower.matches(".*(s|x|z|ch|sh)es")) {
      return lower.substring(0, lower.length() - 2);
    }
    boolean plural = lower.length() > 2 && lower.endsWith("s") && !lower.endsWith("ss");
    return plural ? lower.substring(0, lower.length() - 1) : lower;
  }

  /** Whether it is written in capitals and digits alone and therefore means only itself. */
  boolean isExact() {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether it stands for a word of a name: an acronym as written or with an s, others folded. */
  boolean names(Word ofName) {
    return ofName.isExact()
        ? text.equals(ofName.text) || text.equals(ofName.text + "s")
        : folded().equals(ofName.folded());
  }
}
