package io.github.studysite.link;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Notices that a text says itself what an acronym stands for, before or behind it. */
final class Expansions {
  /** Small words between those that give the initials: {@code Simple Object (of) Access}. */
  private static final int SMALL_WORDS = 3;

  private Expansions() {}

  /** {@code PCI (Payment Card Industry)} or {@code Payment Card Industry (PCI)}. */
  static boolean stand(FlowText flow, int start, int end) {
    String acronym = flow.text(start, end).toLowerCase(Locale.ROOT);
    String after = flow.text(end, Math.min(flow.length(), end + 80));
    int close = after.indexOf(')');
    if (after.startsWith(" (") && close > 0) {
      return fits(words(after.substring(2, close)), acronym);
    }
    String before = flow.text(Math.max(0, start - 120), start);
    if (!before.endsWith(" (") || !after.startsWith(")")) {
      return false;
    }
    List<String> words = words(before.substring(0, before.length() - 2));
    for (int count = acronym.length(); count <= acronym.length() + SMALL_WORDS; count++) {
      if (count <= words.size()
          && fits(words.subList(words.size() - count, words.size()), acronym)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[\\s/-]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** The first word gives the first letter, and the others follow in order. */
  private static boolean fits(List<String> words, String acronym) {
    if (words.isEmpty() || words.get(0).charAt(0) != acronym.charAt(0)) {
      return false;
    }
    int letter = 0;
    for (String word : words) {
      if (letter < acronym.length() && word.charAt(0) == acronym.charAt(letter)) {
        letter++;
      }
    }
    return letter == acronym.length();
  }
}
