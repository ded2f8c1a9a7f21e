package io.github.studysite.render;

import java.text.Normalizer;

/** Orders names from A to Z without the JDK's locale data, which changes between releases. */
final class SortKey {
  private SortKey() {}

  /** Capitals without accents; what is neither letter nor digit is a space. */
  static String of(String name) {
    StringBuilder key = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKD)
        .codePoints()
        .filter(character -> Character.getType(character) != Character.NON_SPACING_MARK)
        .map(character -> Character.isLetterOrDigit(character) ? character : ' ')
        .map(Character::toUpperCase)
        .forEach(key::appendCodePoint);
    return key.toString().strip();
  }

  /** The letter under which a name stands; {@code #} for all that do not begin with a letter. */
  static String letter(String name) {
    String key = of(name);
    return key.isEmpty() || !Character.isLetter(key.codePointAt(0))
        ? "#"
        : Character.toString(key.codePointAt(0));
  }
}
