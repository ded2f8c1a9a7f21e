package io.github.studysite.link;

/** What single characters mean to names and words. */
final class Letters {
  private Letters() {}

  static boolean isBlank(char character) {
    return Character.isWhitespace(character) || Character.isSpaceChar(character);
  }

  /** A letter or a digit of any script, or a mark that belongs to one. */
  static boolean isOfWord(int character) {
    if (Character.isLetterOrDigit(character)) {
      return true;
    }
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** Hyphen, underscore, full stop and slash join words if they stand between two letters. */
  static boolean isJoiner(char character) {
    return switch (character) {
      case '-', '\u2010', '\u2011', '_', '.', '/' -> true;
      default -> false;
    };
  }

  /**
   * Whether the character is a word of its own, or its script does not part words: there, a name
   * may stand between any two characters.
   */
  static boolean standsAlone(int character) {
    if (Character.isIdeographic(character)) {
      return true;
    }
    return switch (Character.UnicodeScript.of(character)) {
      case HIRAGANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** The character as names are compared: small, hyphens and apostrophes in their plain form. */
  static char folded(char character) {
    return Character.toLowerCase(plain(character));
  }

  static char plain(char character) {
    return switch (character) {
      case '\u2010', '\u2011' -> '-';
      case '\u2019' -> '\'';
      default -> isBlank(character) ? ' ' : character;
    };
  }

  /** The name as names are compared. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.chars().forEach(character -> folded.append(folded((char) character)));
    return folded.toString();
  }

  /** Without blanks at its ends, one blank where it has more. */
  static String tidy(String name) {
    return name.strip().replaceAll("[\\s\\u00a0]+", " ");
  }

  /** Capitals and digits without a small letter: such names are compared exactly. */
  static boolean isInCapitals(String name) {
    return name.codePoints().noneMatch(Character::isLowerCase)
        && name.codePoints().anyMatch(one -> Character.isUpperCase(one) || Character.isDigit(one));
  }
}
