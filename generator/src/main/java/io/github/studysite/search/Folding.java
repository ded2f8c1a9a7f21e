package io.github.studysite.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What searching does not tell apart: case, accents, letters that few keyboards have. */
final class Folding {
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");
  private static final Pattern SPECIAL = Pattern.compile("[ßæœøłđıς]");
  private static final Map<String, String> PLAIN =
      Map.of("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i", "ς", "σ");
  private static final Pattern UMLAUTS =
      Pattern.compile("[äöüåø]", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Map<String, String> SPELLED =
      Map.of("ä", "ae", "ö", "oe", "ü", "ue", "å", "aa", "ø", "oe");

  private Folding() {}

  static String of(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String lower = ACCENTS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String plain = SPECIAL.matcher(lower).replaceAll(letter -> PLAIN.get(letter.group()));
    return Normalizer.normalize(plain, Normalizer.Form.NFC);
  }

  /** The word as it is typed without umlauts: {@code Schlüssel} → {@code Schluessel}. */
  static String umlautsSpelled(String word) {
    return UMLAUTS
        .matcher(word)
        .replaceAll(
            letter -> {
              String spelled = SPELLED.get(letter.group().toLowerCase(Locale.ROOT));
              boolean capitals = WordForm.isAcronym(word);
              return capitals ? spelled.toUpperCase(Locale.ROOT) : spelled;
            });
  }
}
