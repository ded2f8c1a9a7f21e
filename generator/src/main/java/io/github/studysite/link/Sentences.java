package io.github.studysite.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Where the sentences of a text begin. The rules are our own, so that they are the same on every
 * Java: a full stop, question or exclamation mark or an ellipsis ends a sentence if a blank and
 * then a capital, a digit, a quotation mark or a bracket follow; so does the end of a block.
 */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "approx", "ca", "cf", "dr", "eq", "etc", "excl", "fig", "incl", "mr", "mrs", "ms", "pp",
          "prof", "resp", "vol", "vs");

  private final FlowText flow;
  private int[] starts = {0};

  Sentences(FlowText flow) {
    this.flow = flow;
    int count = 1;
    for (int at = 0; at < flow.length(); at++) {
      int next = endBehind(at);
      if (next > 0) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count++] = next;
        at = next - 1;
      }
    }
    starts = Arrays.copyOf(starts, count);
  }

  /** Index of the first character of the sentence that holds the character. */
  int startOf(int at) {
    int found = Arrays.binarySearch(starts, at);
    return found >= 0 ? starts[found] : starts[-found - 2];
  }

  /** Index behind the last character of the sentence that holds the character. */
  int endOf(int at) {
    int found = Arrays.binarySearch(starts, at);
    int next = found >= 0 ? found + 1 : -found - 1;
    int end = next < starts.length ? starts[next] : flow.length();
    while (end > at + 1 && flow.kindAt(end - 1) == FlowText.Kind.BREAK) {
      end--;
    }
    return end;
  }

  /** Index at which the next sentence begins if one ends with this character; else 0. */
  private int endBehind(int at) {
    if (flow.kindAt(at) == FlowText.Kind.BREAK) {
      return at + 1;
    }
    if (flow.kindAt(at) == FlowText.Kind.SOLID) {
      return 0;
    }
    char mark = flow.charAt(at);
    if (isFullWidthEnd(mark)) {
      return behindClosers(at + 1);
    }
    if (".?!…".indexOf(mark) < 0) {
      return 0;
    }
    if (at > 0 && ".?!…".indexOf(flow.charAt(at - 1)) >= 0) {
      // The first of several marks has looked behind them all.
      return 0;
    }
    int behind = behindClosers(at + 1);
    if (behind + 1 >= flow.length() || flow.charAt(behind) != ' ') {
      return 0;
    }
    if (!mayBegin(behind + 1) || mark == '.' && isAbbreviation(at, behind + 1)) {
      return 0;
    }
    return behind + 1;
  }

  private int behindClosers(int from) {
    int at = from;
    while (at < flow.length()
        && flow.kindAt(at) != FlowText.Kind.SOLID
        && "\"'”’»)].?!…。".indexOf(flow.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static boolean isFullWidthEnd(char mark) {
    return mark == '。' || mark == '！' || mark == '？';
  }

  private boolean mayBegin(int at) {
    if (flow.kindAt(at) == FlowText.Kind.SOLID) {
      return true;
    }
    int first = flow.codePointAt(at);
    return Character.isUpperCase(first)
        || Character.isTitleCase(first)
        || Character.isDigit(first)
        || Character.isLetter(first) && !Character.isLowerCase(first)
        || "\"'“‘„«([".indexOf(first) >= 0;
  }

  private boolean isAbbreviation(int stop, int next) {
    int from = stop;
    while (from > 0
        && (Character.isLetter(flow.charAt(from - 1)) || flow.charAt(from - 1) == '.')) {
      from--;
    }
    String word = flow.text(from, stop).toLowerCase(Locale.ROOT);
    if (word.equals("no")) {
      return Character.isDigit(flow.charAt(next));
    }
    return ABBREVIATIONS.contains(word) || word.matches("\\p{L}(\\.\\p{L})+");
  }
}
