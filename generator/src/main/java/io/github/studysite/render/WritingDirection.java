package io.github.studysite.render;

import java.util.Locale;
import java.util.Set;

/** From which side a language is written, for the attribute {@code dir}. */
final class WritingDirection {
  private static final Set<String> LANGUAGES =
      Set.of(
          "ar", "arc", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo",
          "pnb", "ps", "sd", "skr", "syr", "ug", "ur", "yi");
  private static final Set<String> SCRIPTS =
      Set.of("Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa");

  private WritingDirection() {}

  /**
   * @param language a BCP 47 tag; its script decides if it names one, as in {@code ku-Arab}
   * @return {@code rtl} or {@code ltr}
   */
  static String of(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean fromTheRight =
        locale.getScript().isEmpty()
            // The JDK may call Hebrew iw and Yiddish ji; the tag does not.
            ? LANGUAGES.contains(Texts.primary(language).toLowerCase(Locale.ROOT))
            : SCRIPTS.contains(locale.getScript());
    return fromTheRight ? "rtl" : "ltr";
  }
}
