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
 * @param folded the same for the singular and the plural and in any case; nothing to show to
 *     anybody
 */
record Word(String text, int start, int end, String folded) {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
  private static final List<String> HISSING = List.of("ses", "xes", "zes", "ches", "shes");

  /** The words of a text in their order; {@code x-ray} is two of them. */
  static List<Word> of(String line) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      String text = matcher.group();
      words.add(new Word(text, matcher.start(), matcher.end(), fold(text)));
    }
    return words;
  }

  static List<String> folded(String text) {
    return of(text).stream().map(Word::folded).toList();
  }

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    int length = lower.length();
    if (length > 4 && lower.endsWith("ies")) {
      return lower.substring(0, length - 3) + "y";
    }
    if (length > 4 && HISSING.stream().anyMatch(lower::endsWith)) {
      return lower.substring(0, length - 2);
    }
    boolean plural = length > 2 && lower.endsWith("s") && !lower.endsWith("ss");
    return plural ? lower.substring(0, length - 1) : lower;
  }

  /** Whether it is written in capitals and digits alone and therefore means only itself. */
  boolean isExact() {
    return text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether it stands for a word of a name: an acronym as written or with an s, others folded. */
  boolean names(Word ofName) {
    return ofName.isExact()
        ? text.equals(ofName.text) || text.equals(ofName.text + "s")
        : folded.equals(ofName.folded);
  }
}
