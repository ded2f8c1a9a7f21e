package io.github.studysite.render;

import java.util.Locale;

/**
 * Which form of a noun stands beside a whole number, by the rules of the Unicode CLDR (cardinal,
 * version 46). They are written down here since the JDK does not offer them. Languages that are not
 * named follow English.
 */
enum PluralForm {
  ZERO,
  ONE,
  TWO,
  FEW,
  MANY,
  OTHER;

  /** The last step of a message's name, as in {@code count.terms.other}. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * @param language a BCP 47 tag
   * @param count not negative
   */
  static PluralForm of(String language, int count) {
    int ten = count % 10;
    int hundred = count % 100;
    return switch (language.split("-")[0]) {
      case "id", "ja", "ko", "ms", "th", "vi", "zh" -> OTHER;
      case "fa", "hi", "bn" -> count <= 1 ? ONE : OTHER;
      case "fr", "pt" -> count <= 1 ? ONE : million(count);
      case "es", "it", "ca" -> count == 1 ? ONE : million(count);
      case "he" -> count == 1 ? ONE : count == 2 ? TWO : OTHER;
      case "ar" -> arabic(count, hundred);
      case "cs", "sk" -> count == 1 ? ONE : count >= 2 && count <= 4 ? FEW : OTHER;
      case "pl" -> count == 1 ? ONE : few(ten, hundred) ? FEW : MANY;
      case "be", "ru", "uk" -> ten == 1 && hundred != 11 ? ONE : few(ten, hundred) ? FEW : MANY;
      case "bs", "hr", "sr" -> ten == 1 && hundred != 11 ? ONE : few(ten, hundred) ? FEW : OTHER;
      case "lt" -> lithuanian(ten, hundred);
      case "lv" -> ten == 0 || teen(hundred) ? ZERO : ten == 1 && hundred != 11 ? ONE : OTHER;
      case "ro" -> count == 1 ? ONE : count == 0 || hundred >= 1 && hundred <= 19 ? FEW : OTHER;
      case "sl" ->
          hundred == 1 ? ONE : hundred == 2 ? TWO : hundred == 3 || hundred == 4 ? FEW : OTHER;
      default -> count == 1 ? ONE : OTHER;
    };
  }

  private static PluralForm million(int count) {
    return count != 0 && count % 1_000_000 == 0 ? MANY : OTHER;
  }

  private static PluralForm arabic(int count, int hundred) {
    return switch (count) {
      case 0 -> ZERO;
      case 1 -> ONE;
      case 2 -> TWO;
      default -> hundred >= 3 && hundred <= 10 ? FEW : hundred >= 11 ? MANY : OTHER;
    };
  }

  private static PluralForm lithuanian(int ten, int hundred) {
    if (ten == 0 || teen(hundred)) {
      return OTHER;
    }
    return ten == 1 ? ONE : FEW;
  }

  private static boolean few(int ten, int hundred) {
    return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14);
  }

  private static boolean teen(int hundred) {
    return hundred >= 11 && hundred <= 19;
  }
}
