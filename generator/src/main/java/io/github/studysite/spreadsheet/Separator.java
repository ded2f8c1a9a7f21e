package io.github.studysite.spreadsheet;

import java.util.HashMap;
import java.util.Map;

/** Finds the character between the cells: the one that stands equally often in most lines. */
final class Separator {
  private static final String CANDIDATES = "\t;,|";
  private static final int LINES = 500;

  private Separator() {}

  static char of(String text) {
    char best = ',';
    int most = 0;
    for (char candidate : CANDIDATES.toCharArray()) {
      int agreeing = agreeingLines(text, candidate);
      if (agreeing > most) {
        most = agreeing;
        best = candidate;
      }
    }
    return best;
  }

  static String name(char separator) {
    return separator == '\t' ? "tabs" : "“" + separator + "”";
  }

  private static int agreeingLines(String text, char candidate) {
    Map<Integer, Integer> lines = new HashMap<>();
    int count = 0;
    int seen = 0;
    boolean quoted = false;
    for (int at = 0; at <= text.length() && seen < LINES; at++) {
      char character = at == text.length() ? '\n' : text.charAt(at);
      // In text between tabs a quotation mark is only a character.
      if (character == '"' && candidate != '\t') {
        quoted = !quoted;
      } else if (character == candidate && !quoted) {
        count++;
      } else if (character == '\n' && !quoted) {
        if (count > 0) {
          lines.merge(count, 1, Integer::sum);
        }
        count = 0;
        seen++;
      }
    }
    return lines.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
