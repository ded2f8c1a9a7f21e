package io.github.studysite.render;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One style sheet out of many. */
final class StyleSheet {
  /** Strings come first, so that a comment sign in a string is left alone. */
  private static final Pattern COMMENT =
      Pattern.compile(
          "(\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])*')|/\\*.*?\\*/", Pattern.DOTALL);

  private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");

  private StyleSheet() {}

  /** The parts in their order, without comments, empty lines and indentation. */
  static String joined(List<String> parts) {
    String whole = String.join("\n", parts).replace("\r\n", "\n");
    Matcher comment = COMMENT.matcher(whole);
    String bare =
        comment.replaceAll(
            found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
    return LINES.matcher(bare).replaceAll("\n").strip() + "\n";
  }
}
