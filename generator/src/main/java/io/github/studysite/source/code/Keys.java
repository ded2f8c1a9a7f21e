package io.github.studysite.source.code;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fife.ui.rsyntaxtextarea.SyntaxConstants;

/** Finds names that the scanners take for ordinary words: keys of YAML, options of commands. */
final class Keys {
  private static final Pattern YAML_KEY =
      Pattern.compile("\\s*(?:- +)*[\\p{L}\\p{N}_$][\\p{L}\\p{N}_.$/-]*(?=:(?:\\s|$))");
  private static final Pattern OPTION = Pattern.compile("--?[A-Za-z][\\w-]*");

  private Keys() {}

  /** How far the key reaches that a line begins with; 0 if there is none. */
  static int end(String style, String line) {
    if (!style.equals(SyntaxConstants.SYNTAX_STYLE_YAML)) {
      return 0;
    }
    Matcher key = YAML_KEY.matcher(line);
    return key.lookingAt() ? key.end() : 0;
  }

  static boolean isWord(String text) {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  static boolean isOption(String style, String word) {
    return style.equals(SyntaxConstants.SYNTAX_STYLE_UNIX_SHELL) && OPTION.matcher(word).matches();
  }
}
