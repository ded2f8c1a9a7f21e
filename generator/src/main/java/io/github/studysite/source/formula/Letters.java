package io.github.studysite.source.formula;

import static java.util.Map.entry;

import java.util.Map;

/**
 * Letters in another style as characters of their own, since browsers have given up {@code
 * mathvariant}: Unicode, "Mathematical Alphanumeric Symbols" and "Letterlike Symbols".
 */
final class Letters {
  /** Code points of A, a and 0; 0 where the style has none. */
  private record Style(int upper, int lower, int digit) {}

  private static final Map<String, Style> STYLES =
      Map.ofEntries(
          entry("bold", new Style(0x1D400, 0x1D41A, 0x1D7CE)),
          entry("italic", new Style(0x1D434, 0x1D44E, 0)),
          entry("bold-italic", new Style(0x1D468, 0x1D482, 0)),
          entry("script", new Style(0x1D49C, 0x1D4B6, 0)),
          entry("fraktur", new Style(0x1D504, 0x1D51E, 0)),
          entry("double-struck", new Style(0x1D538, 0x1D552, 0x1D7D8)),
          entry("sans-serif", new Style(0x1D5A0, 0x1D5BA, 0x1D7E2)),
          entry("monospace", new Style(0x1D670, 0x1D68A, 0x1D7F6)));

  /** Holes of the block, whose letters were in Unicode before it. */
  private static final Map<Integer, Integer> OLDER =
      Map.ofEntries(
          entry(0x1D455, 0x210E),
          entry(0x1D49D, 0x212C),
          entry(0x1D4A0, 0x2130),
          entry(0x1D4A1, 0x2131),
          entry(0x1D4A3, 0x210B),
          entry(0x1D4A4, 0x2110),
          entry(0x1D4A7, 0x2112),
          entry(0x1D4A8, 0x2133),
          entry(0x1D4AD, 0x211B),
          entry(0x1D4BA, 0x212F),
          entry(0x1D4BC, 0x210A),
          entry(0x1D4C4, 0x2134),
          entry(0x1D506, 0x212D),
          entry(0x1D50B, 0x210C),
          entry(0x1D50C, 0x2111),
          entry(0x1D515, 0x211C),
          entry(0x1D51D, 0x2128),
          entry(0x1D53A, 0x2102),
          entry(0x1D53F, 0x210D),
          entry(0x1D545, 0x2115),
          entry(0x1D547, 0x2119),
          entry(0x1D548, 0x211A),
          entry(0x1D549, 0x211D),
          entry(0x1D551, 0x2124));

  private Letters() {}

  /** The text as it is if the style is not known. */
  static String of(String text, String variant) {
    Style style = STYLES.get(variant);
    if (style == null) {
      return text;
    }
    StringBuilder styled = new StringBuilder();
    text.codePoints().map(letter -> of(letter, style)).forEach(styled::appendCodePoint);
    return styled.toString();
  }

  private static int of(int letter, Style style) {
    int found = letter;
    if (letter >= 'A' && letter <= 'Z') {
      found = style.upper() + letter - 'A';
    } else if (letter >= 'a' && letter <= 'z') {
      found = style.lower() + letter - 'a';
    } else if (letter >= '0' && letter <= '9' && style.digit() > 0) {
      found = style.digit() + letter - '0';
    }
    return OLDER.getOrDefault(found, found);
  }
}
