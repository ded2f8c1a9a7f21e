package io.github.studysite.source.code;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;

/** Tells the parts of code apart. Pure: every call has a scanner of its own. */
public final class Highlighter {
  private Highlighter() {}

  /**
   * The parts of the code in order. Together they are the code, character by character; all of it
   * is plain if the language is not known.
   *
   * @param language as it is written behind the fence, in any case; may be empty
   * @param code with {@code \n} as line end
   */
  public static List<Part> parts(String language, String code) {
    String style = Languages.style(language);
    if (style.isEmpty()) {
      return List.of(new Part(Role.PLAIN, code));
    }
    TokenMaker scanner = TokenMakerFactory.getDefaultInstance().getTokenMaker(style);
    Parts parts = new Parts();
    int state = Token.NULL;
    String[] lines = code.split("\n", -1);
    for (int at = 0; at < lines.length; at++) {
      if (at > 0) {
        parts.add(Role.PLAIN, "\n");
      }
      Segment line = new Segment(lines[at].toCharArray(), 0, lines[at].length());
      try {
        scan(scanner.getTokenList(line, state, 0), style, lines[at]).forEach(parts::add);
        state = scanner.getLastTokenTypeOnLine(line, state);
      } catch (RuntimeException | Error stuck) {
        if (stuck instanceof VirtualMachineError) {
          throw stuck;
        }
        // A generated scanner throws an Error where it knows no way on.
        parts.add(Role.PLAIN, lines[at]);
        state = Token.NULL;
      }
    }
    return parts.all();
  }

  /** The parts of a line; the whole line plain if the scanner has changed it. */
  private static List<Part> scan(Token first, String style, String line) {
    List<Part> parts = new ArrayList<>();
    StringBuilder seen = new StringBuilder();
    int[] key = Keys.range(style, line);
    for (Token token = first; token != null && token.isPaintable(); token = token.getNextToken()) {
      String text = token.getLexeme();
      Role role = Roles.of(token.getType());
      boolean isKey = seen.length() >= key[0] && seen.length() + text.length() <= key[1];
      boolean isName = isKey || Keys.isOption(style, text);
      parts.add(new Part(role == Role.PLAIN && isName ? Role.NAME : role, text));
      seen.append(text);
    }
    return seen.toString().equals(line) ? parts : List.of(new Part(Role.PLAIN, line));
  }

  /** Joins neighbours of one role. */
  private static final class Parts {
    private final List<Part> parts = new ArrayList<>();

    void add(Part part) {
      add(part.role(), part.text());
    }

    void add(Role role, String text) {
      int last = parts.size() - 1;
      if (last >= 0 && parts.get(last).role() == role) {
        parts.set(last, new Part(role, parts.get(last).text() + text));
      } else if (!text.isEmpty()) {
        parts.add(new Part(role, text));
      }
    }

    List<Part> all() {
      return parts;
    }
  }
}
