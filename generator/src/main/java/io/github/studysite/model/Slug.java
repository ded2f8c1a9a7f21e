package io.github.studysite.model;

import java.text.Normalizer;

/** Makes ids and file names out of names. */
public final class Slug {
  private Slug() {}

  /**
   * Compatibility composition (NFKC), lower case without a locale, letters and digits of every
   * script kept, {@code +} spelled {@code plus}, {@code #} spelled {@code sharp}; any other run of
   * characters is one hyphen, none at the ends. Empty if nothing is left.
   */
  public static String of(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    StringBuilder slug = new StringBuilder();
    boolean gap = false;
    for (int at = 0; at < plain.length(); ) {
      int character = plain.codePointAt(at);
      at += Character.charCount(character);
      String kept = spell(character);
      if (kept.isEmpty()) {
        gap = true;
        continue;
      }
      if (gap && !slug.isEmpty()) {
        slug.append('-');
      }
      gap = false;
      slug.append(kept);
    }
    return slug.toString();
  }

  private static String spell(int character) {
    if (character == '+') {
      return "plus";
    }
    if (character == '#') {
      return "sharp";
    }
    boolean mark =
        Character.getType(character) == Character.NON_SPACING_MARK
            || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    if (Character.isLetterOrDigit(character) || mark) {
      // Character.toLowerCase knows no locale, so a Turkish machine makes the same names.
      return Character.toString(Character.toLowerCase(character));
    }
    return "";
  }
}
