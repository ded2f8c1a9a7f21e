package io.github.studysite.source;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Finds formulas between dollar signs by GitHub's rules: no blank inside the signs, no letter or
 * digit outside of them, all on one line; {@code $`…`$} for what would be read otherwise; {@code
 * $$} across lines. So a price stays a price. {@code ${…}} is a variable and never begins a
 * formula. A sign in a code span is code, and closes nothing.
 */
final class DollarParser implements InlineParserExtension {
  private DollarParser() {}

  static InlineParserExtensionFactory factory() {
    return new InlineParserExtensionFactory() {
      @Override
      public CharSequence getCharacters() {
        return "$";
      }

      @Override
      public Set<Class<?>> getAfterDependents() {
        return null;
      }

      @Override
      public Set<Class<?>> getBeforeDependents() {
        return null;
      }

      @Override
      public boolean affectsGlobalScope() {
        return false;
      }

      @Override
      public InlineParserExtension apply(LightInlineParser parser) {
        return new DollarParser();
      }
    };
  }

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {}

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    if (isWord(input, start - 1)) {
      return skip(parser, start);
    }
    String opening = opening(input, start);
    int from = start + opening.length();
    int end = end(input, from, opening);
    if (end < 0) {
      return skip(parser, start);
    }
    parser.flushTextNode();
    parser.appendNode(
        new DollarNode(
            input.subSequence(start, end + opening.length()),
            input.subSequence(from, end),
            opening.equals("$$")));
    parser.setIndex(end + opening.length());
    return true;
  }

  /** Takes a run of signs as text, so that its second sign does not begin a formula. */
  private static boolean skip(LightInlineParser parser, int start) {
    int end = start;
    while (end < parser.getInput().length() && parser.getInput().charAt(end) == '$') {
      end++;
    }
    parser.appendText(parser.getInput(), start, end);
    parser.setIndex(end);
    return true;
  }

  private static String opening(BasedSequence input, int start) {
    if (at(input, start + 1) == '$') {
      return "$$";
    }
    return at(input, start + 1) == '`' ? "$`" : "$";
  }

  /** Where the closing signs begin; -1 if this is no formula. */
  private static int end(BasedSequence input, int from, String opening) {
    char first = at(input, from);
    boolean across = opening.equals("$$");
    if (opening.equals("$") && (first == '{' || Character.isWhitespace(first))) {
      return -1;
    }
    String closing = opening.equals("$`") ? "`$" : opening;
    for (int at = from; at < input.length(); at++) {
      char character = input.charAt(at);
      if (character == '\n' && !across) {
        return -1;
      }
      if (character == '\\') {
        at++;
      } else if (at > from && input.subSequence(at, input.length()).startsWith(closing)) {
        return closes(input, from, at, closing) ? at : -1;
      } else if (character == '`') {
        int code = endOfCode(input, at);
        if (opening.equals("$`") || input.subSequence(at, code).indexOf('$') >= 0) {
          return -1;
        }
        at = code - 1;
      }
    }
    return -1;
  }

  /** Behind the code span that begins here; behind the backticks alone if none closes it. */
  private static int endOfCode(BasedSequence input, int start) {
    int open = endOfTicks(input, start);
    for (int at = input.indexOf('`', open); at >= 0; at = input.indexOf('`', at)) {
      int end = endOfTicks(input, at);
      if (end - at == open - start) {
        return end;
      }
      at = end;
    }
    return open;
  }

  private static int endOfTicks(BasedSequence input, int start) {
    int end = start;
    while (at(input, end) == '`') {
      end++;
    }
    return end;
  }

  private static boolean closes(BasedSequence input, int from, int at, String closing) {
    boolean blank = input.subSequence(from, at).isBlank();
    boolean blankBefore = closing.equals("$") && Character.isWhitespace(input.charAt(at - 1));
    return !blank && !blankBefore && !isWord(input, at + closing.length());
  }

  private static boolean isWord(BasedSequence input, int index) {
    char character = at(input, index);
    return Character.isLetterOrDigit(character) || character == '$' || character == '\\';
  }

  private static char at(BasedSequence input, int index) {
    return index < 0 || index >= input.length() ? '\0' : input.charAt(index);
  }
}
