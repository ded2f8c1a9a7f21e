package io.github.studysite;

import io.github.studysite.model.Problem;
import java.util.Locale;

/** Problems as an author reads them. */
public final class ProblemText {
  private static final int WIDTH = 100;

  private ProblemText() {}

  /**
   * {@code file:line:column: message [rule]}, then the line with a caret below the column, then
   * what to try. Without a line break at the end. The severity is not in it: a log has its own.
   *
   * @param excerpt the line of the notes; empty if there is none to show
   */
  public static String of(Problem problem, String excerpt) {
    StringBuilder text = new StringBuilder();
    text.append(problem.place()).append(": ").append(problem.message());
    text.append(" [").append(problem.rule()).append(']');
    if (!excerpt.isBlank()) {
      text.append('\n').append(excerpt(problem, excerpt));
    }
    if (!problem.advice().isEmpty()) {
      text.append("\n  ").append(problem.advice());
    }
    return text.toString();
  }

  /**
   * The line with its number, and a caret below the column; without a line break at the end.
   *
   * @param excerpt the line of the notes
   */
  public static String excerpt(Problem problem, String excerpt) {
    StringBuilder text = new StringBuilder();
    String number = String.format(Locale.ROOT, "%5d | ", problem.place().line());
    int caret = Math.max(0, problem.place().column() - 1);
    // A long line (a paragraph without breaks) is shown around the caret.
    int from = caret > WIDTH - 30 ? caret - WIDTH / 2 : 0;
    from = Math.min(from, excerpt.length());
    int to = Math.min(excerpt.length(), from + WIDTH);
    // A tab is as wide as the terminal likes; one blank keeps the caret in its place.
    String shown = excerpt.substring(from, to).replace('\t', ' ');
    String head = from > 0 ? "…" : "";
    text.append(number).append(head).append(shown);
    text.append(to < excerpt.length() ? "…" : "");
    if (problem.place().column() > 0 && caret <= excerpt.length()) {
      String before = " ".repeat(number.length() - 2) + "| " + " ".repeat(head.length());
      text.append('\n').append(before).append(" ".repeat(caret - from)).append('^');
    }
    return text.toString();
  }
}
