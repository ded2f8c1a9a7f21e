package io.github.studysite.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds {@code {#id key="value" flag}} at the end of a line. Anywhere else, and unless it begins
 * with {@code #} or a known key, what stands in braces is text: {@code /orders/{id}}.
 */
final class AttributeScanner {
  static final Set<String> FLAGS = Set.of("draft", "questions");
  static final List<String> KEYS =
      List.of(
          "expansion",
          "aliases",
          "confusable",
          "link",
          "cards",
          "was",
          "objective",
          "rev",
          "lint-ignore",
          "pin",
          "draft",
          "questions");

  /** The attributes of a line that has none. */
  static final Found NOTHING = new Found(-1, List.of(), -1);

  private final CharSequence line;
  private int at;

  private AttributeScanner(CharSequence line) {
    this.line = line;
  }

  /**
   * An attribute; offsets count from the start of the line.
   *
   * @param key {@code #} for an id
   * @param value empty for a flag
   */
  record Entry(String key, String value, int start, int valueStart) {
    boolean hasValue() {
      return valueStart >= 0;
    }
  }

  /**
   * @param start offset of the opening brace; -1 if there are no attributes
   * @param mistake offset of the first character that does not fit; -1 if all is well
   */
  record Found(int start, List<Entry> entries, int mistake) {}

  static Found find(CharSequence line) {
    for (int brace = 0; brace < line.length(); brace++) {
      if (line.charAt(brace) == '{') {
        Found found = new AttributeScanner(line).from(brace);
        if (found.start() >= 0) {
          return found;
        }
      }
    }
    return NOTHING;
  }

  private Found from(int brace) {
    at = brace + 1;
    skipBlanks();
    if (!looksLikeAttributes()) {
      return NOTHING;
    }
    List<Entry> entries = new ArrayList<>();
    while (at < line.length() && line.charAt(at) != '}') {
      if (!entry(entries)) {
        return malformed(brace, entries);
      }
    }
    if (at == line.length()) {
      return malformed(brace, entries);
    }
    at++;
    return isBlankFrom(at) ? new Found(brace, entries, -1) : NOTHING;
  }

  /** Braces that are closed somewhere before the end of the line are text after all. */
  private Found malformed(int brace, List<Entry> entries) {
    int close = line.toString().indexOf('}', brace);
    return close < 0 || isBlankFrom(line.toString().lastIndexOf('}') + 1)
        ? new Found(brace, entries, Math.min(at, line.length() - 1))
        : NOTHING;
  }

  private boolean looksLikeAttributes() {
    int start = at;
    if (start < line.length() && line.charAt(start) == '#') {
      return start + 1 < line.length() && isWord(line.charAt(start + 1));
    }
    String word = word();
    boolean assigned = at < line.length() && line.charAt(at) == '=';
    boolean ends = at < line.length() && (line.charAt(at) == '}' || isBlank(line.charAt(at)));
    at = start;
    return assigned && NearestName.of(word, KEYS).isPresent() || ends && FLAGS.contains(word);
  }

  private boolean entry(List<Entry> entries) {
    int start = at;
    if (line.charAt(at) == '#') {
      at++;
      entries.add(new Entry("#", bareValue(), start, start + 1));
    } else {
      String key = word();
      if (key.isEmpty()) {
        return false;
      }
      if (at == line.length() || line.charAt(at) != '=') {
        entries.add(new Entry(key, "", start, -1));
      } else {
        at++;
        if (!value(key, start, entries)) {
          return false;
        }
      }
    }
    boolean separated = at < line.length() && (isBlank(line.charAt(at)) || line.charAt(at) == '}');
    skipBlanks();
    return separated;
  }

  private boolean value(String key, int start, List<Entry> entries) {
    if (at == line.length()) {
      return false;
    }
    char quote = line.charAt(at);
    if (quote != '"' && quote != '\'') {
      int valueStart = at;
      String value = bareValue();
      entries.add(new Entry(key, value, start, valueStart));
      return !value.isEmpty();
    }
    int end = line.toString().indexOf(quote, at + 1);
    if (end < 0) {
      return false;
    }
    entries.add(new Entry(key, line.subSequence(at + 1, end).toString(), start, at + 1));
    at = end + 1;
    return true;
  }

  private String word() {
    int start = at;
    while (at < line.length() && isWord(line.charAt(at))) {
      at++;
    }
    return line.subSequence(start, at).toString();
  }

  private String bareValue() {
    int start = at;
    while (at < line.length() && !isBlank(line.charAt(at)) && "}\"'".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return line.subSequence(start, at).toString();
  }

  private void skipBlanks() {
    while (at < line.length() && isBlank(line.charAt(at))) {
      at++;
    }
  }

  private boolean isBlankFrom(int from) {
    return line.subSequence(from, line.length()).toString().isBlank();
  }

  private static boolean isWord(char character) {
    return Character.isLetterOrDigit(character) || character == '-' || character == '_';
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t';
  }
}
