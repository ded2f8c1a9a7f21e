package io.github.studysite.search;

/** Writes numbers in few printable characters that need no escape in a script. */
final class Digits {
  static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";

  private static final int BITS = 5;
  private static final int MORE = 1 << BITS;

  private Digits() {}

  /**
   * @param number not negative
   */
  static void append(StringBuilder text, int number) {
    int rest = number;
    while (rest >= MORE) {
      text.append(ALPHABET.charAt(MORE | (rest & (MORE - 1))));
      rest >>>= BITS;
    }
    text.append(ALPHABET.charAt(rest));
  }
}
