package io.github.studysite.search;

/** Writes values as JavaScript. */
final class Script {
  private Script() {}

  /** A literal in backquotes, in which the lines of a piece need no escapes. */
  static String string(String text) {
    return "`" + text.replace("\\", "\\\\").replace("`", "\\`").replace("$", "\\$") + "`";
  }
}
