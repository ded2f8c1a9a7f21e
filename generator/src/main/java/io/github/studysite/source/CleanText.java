package io.github.studysite.source;

import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import java.util.List;
import java.util.Locale;

/** Takes characters out of a text that neither HTML nor YAML can hold. */
final class CleanText {
  private static final char REPLACEMENT = '\uFFFD';

  private CleanText() {}

  /** The text with a replacement for each such character; reports each run of them. */
  static String of(SourceFile file, List<Problem> problems) {
    String text = file.text();
    StringBuilder clean = null;
    for (int at = 0; at < text.length(); at++) {
      if (isBad(text, at)) {
        if (clean == null) {
          clean = new StringBuilder(text);
        }
        clean.setCharAt(at, REPLACEMENT);
        if (at == 0 || !isBad(text, at - 1)) {
          problems.add(problem(file, at));
        }
      }
    }
    return clean == null ? text : clean.toString();
  }

  private static Problem problem(SourceFile file, int at) {
    return Problem.error(
        "control-character",
        new Lines(file.path(), file.text()).place(at),
        String.format(
            Locale.ROOT,
            "An invisible character (U+%04X) stands here.",
            (int) file.text().charAt(at)),
        "Delete it; it may have come with a copied text.");
  }

  private static boolean isBad(String text, int at) {
    char character = text.charAt(at);
    if (Character.isHighSurrogate(character)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    if (Character.isLowSurrogate(character)) {
      return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
    }
    boolean control = Character.isISOControl(character) && "\t\n\r\u0085".indexOf(character) < 0;
    boolean noCharacter = character >= '\uFFFE' || character >= '\uFDD0' && character <= '\uFDEF';
    return control || noCharacter || character == '\uFEFF';
  }
}
