package io.github.studysite.link;

import java.util.List;
import java.util.Locale;

/** The regular plurals of English. */
final class Plurals {
  private Plurals() {}

  /** Empty if the name ends in neither a letter nor a digit. */
  static List<String> of(String name) {
    char last = name.charAt(name.length() - 1);
    if (!Character.isLetterOrDigit(last)) {
      return List.of();
    }
    boolean hisses = endsHissing(name.toLowerCase(Locale.ROOT));
    if (!Character.isLowerCase(last)) {
      return hisses ? List.of(name + "s", name + "es") : List.of(name + "s");
    }
    if (hisses) {
      return List.of(name + "es");
    }
    if (last == 'y' && name.length() > 1 && !isVowel(name.charAt(name.length() - 2))) {
      return List.of(name.substring(0, name.length() - 1) + "ies");
    }
    return List.of(name + "s");
  }

  /** What the word may be the plural of. */
  static List<String> singulars(String word) {
    if (word.endsWith("ies")) {
      return List.of(word.substring(0, word.length() - 3) + "y", withoutLast(word, 1));
    }
    if (word.endsWith("es")) {
      return List.of(withoutLast(word, 1), withoutLast(word, 2));
    }
    return word.endsWith("s") ? List.of(withoutLast(word, 1)) : List.of();
  }

  private static String withoutLast(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }

  private static boolean endsHissing(String lower) {
    return lower.endsWith("s")
        || lower.endsWith("x")
        || lower.endsWith("z")
        || lower.endsWith("ch")
        || lower.endsWith("sh");
  }

  private static boolean isVowel(char letter) {
    return "aeiouAEIOU".indexOf(letter) >= 0;
  }
}
