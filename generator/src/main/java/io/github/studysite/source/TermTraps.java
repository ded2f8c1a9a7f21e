package io.github.studysite.source;

import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.regex.Pattern;

/** Definition lists that Flexmark reads without complaint, but not as they were meant. */
final class TermTraps {
  private static final Pattern HEADING = Pattern.compile("#{1,6}(\\s.*)?");

  private TermTraps() {}

  static void termMissing(int offset, Reading reading) {
    reading.error(
        "term-missing",
        offset,
        "This “:” line has no term directly above it.",
        "Write the term on the line above; if the line is no definition, begin it otherwise.");
  }

  static void blankLineMissing(String term, int offset, Reading reading) {
    reading.error(
        "term-blank-line",
        offset,
        "There is no blank line before the term “" + term + "”.",
        "Put a blank line above it.");
  }

  static void empty(DefinitionItem item, Reading reading) {
    reading.error(
        "term-empty",
        item.getStartOffset(),
        "Nothing stands after this colon.",
        "Write the definition or the note on the same line.");
    if (item.getNext() instanceof DefinitionTerm term
        && term.getNext() instanceof DefinitionItem
        && isOnLineBelow(term, reading.lines().lineAt(item.getStartOffset()), reading)) {
      blankLineMissing(withoutAttributes(term.getChars()), term.getStartOffset(), reading);
    }
  }

  /** Several lines above one definition, or a blank line between. */
  static void checkLines(List<Node> terms, Node firstItem, Reading reading) {
    Node first = terms.get(0);
    if (terms.size() > 1) {
      reading.error(
          "term-lines",
          first.getStartOffset(),
          "There are "
              + terms.size()
              + " lines directly above one definition, but a term is one line.",
          "Put a blank line above the term; other names of it go into aliases=\"…\".");
    }
    Node last = terms.get(terms.size() - 1);
    int termLine = reading.lines().lineAt(last.getStartOffset());
    int itemLine = reading.lines().lineAt(firstItem.getStartOffset());
    if (itemLine > termLine + 1) {
      termMissing(firstItem.getStartOffset(), reading);
    }
  }

  /** Reports the first line of an item that is not indented. */
  static void checkIndent(DefinitionItem item, Reading reading) {
    Lines lines = reading.lines();
    int last = lines.lineAt(Math.max(item.getStartOffset(), item.getEndOffset() - 1));
    for (int line = lines.lineAt(item.getStartOffset()) + 1; line <= last; line++) {
      String text = lines.line(line);
      if (!text.isBlank() && !Character.isWhitespace(text.charAt(0))) {
        notIndented(item, line, line == last, reading);
        return;
      }
    }
  }

  private static void notIndented(DefinitionItem item, int line, boolean last, Reading reading) {
    String text = reading.lines().line(line).strip();
    int offset = reading.lines().start(line);
    Node next = item.getNext();
    boolean isTerm =
        last
            && (next instanceof DefinitionItem || next instanceof DefinitionTerm)
            && isOnLineBelow(next, line, reading);
    if (isTerm) {
      blankLineMissing(withoutAttributes(text), offset, reading);
    } else if (HEADING.matcher(text).matches()) {
      reading.error(
          "heading-blank-line",
          offset,
          "There is no blank line between the definition above and this heading.",
          "Put a blank line above it.");
    } else if (text.startsWith("|")) {
      reading.error(
          "table-blank-line",
          offset,
          "There is no blank line between the definition above and this table.",
          "Put a blank line above it; if it belongs to the term, indent it by four spaces too.");
    } else {
      reading.error(
          "term-continuation",
          offset,
          "This line continues the definition above without being indented.",
          "Indent it by four spaces, or put a blank line above it if it does not belong there.");
    }
  }

  private static boolean isOnLineBelow(Node node, int line, Reading reading) {
    return reading.lines().lineAt(node.getStartOffset()) == line + 1;
  }

  private static String withoutAttributes(CharSequence term) {
    return term.toString().strip().replaceFirst("\\s*\\{[^{}]*\\}$", "");
  }
}
