package io.github.studysite.source;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Pattern;

/** Finds terms and tables that a paragraph has swallowed without a word. */
final class ParagraphTraps {
  private static final Pattern COLON = Pattern.compile("\\s*:(\\s.*)?", Pattern.DOTALL);
  private static final Pattern COLON_WITHOUT_BLANK =
      Pattern.compile("\\s*:[\\p{L}\\p{N}*`_\\[](?!\\w*:).*", Pattern.DOTALL);
  private static final Pattern TABLE_RULE =
      Pattern.compile(
          "\\s*\\|?\\s*:?-+:?\\s*(\\|\\s*:?-+:?\\s*)+\\|?\\s*|\\s*\\|\\s*:?-+:?\\s*\\|\\s*");

  private ParagraphTraps() {}

  /** Reports the first trap. */
  static void check(Paragraph paragraph, Reading reading) {
    List<BasedSequence> lines = paragraph.getContentLines();
    for (int at = 0; at < lines.size(); at++) {
      BasedSequence line = lines.get(at);
      int offset = line.trimStart().getStartOffset();
      char first = line.isBlank() ? ' ' : line.trimStart().charAt(0);
      if (first != ':' && first != '|' && first != '-') {
        continue;
      }
      if (COLON.matcher(line).matches()) {
        colon(lines, at, offset, reading);
        return;
      }
      if (at > 0 && COLON_WITHOUT_BLANK.matcher(line).matches()) {
        reading.errorUnlessSaid(
            "term-space",
            offset,
            "The colon has no blank after it, so this is not a definition.",
            "Write “: ” before the definition.");
        return;
      }
      if (TABLE_RULE.matcher(line).matches()) {
        reading.errorUnlessSaid(
            "table-blank-line",
            lines.get(Math.max(0, at - 1)).trimStart().getStartOffset(),
            "This table is read as part of a paragraph.",
            "Put a blank line before its head row; a table needs a head row.");
        return;
      }
    }
  }

  private static void colon(List<BasedSequence> lines, int at, int offset, Reading reading) {
    if (at == 0) {
      TermTraps.termMissing(offset, reading);
    } else {
      BasedSequence term = lines.get(at - 1).trim();
      TermTraps.blankLineMissing(term.toString(), term.getStartOffset(), reading);
    }
  }
}
