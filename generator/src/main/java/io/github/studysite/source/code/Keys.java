package io.github.studysite.source.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** Finds names that the scanners take for ordinary words: keys of YAML, options of commands. */
final class Keys {
  private static final Pattern YAML_KEY =
      Pattern.compile("(\\s*(?:- +)*)[\\p{L}\\p{N}_$][\\p{L}\\p{N}_.$/-]*(?=:(?:\\s|$))");
  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w-]*");

  private Keys() {}

  /** Where the key stands that a line begins with: its two ends; two zeros if there is none. */
  static int[] range(String style, String line) {
    Matcher key = YAML_KEY.matcher(line);
    boolean found = style.equals(SyntaxConstants.SYNTAX_STYLE_YAML) && key.lookingAt();
    return found ? new int[] {key.end(1), key.end()} : new int[] {0, 0};
  }

  static boolean isOption(String style, String word) {
    return style.equals(SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL) && OPTION.matcher(word).matches();
  }
}
