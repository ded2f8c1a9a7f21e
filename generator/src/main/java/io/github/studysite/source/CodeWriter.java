package io.github.studysite.source;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** Writes code as HTML. */
final class CodeWriter {
  private CodeWriter() {}

  static String inline(Code node) {
    String code = node.getText().toString().replaceAll("\\R[ \\t>]*", " ");
    if (code.length() > 2 && code.startsWith(" ") && code.endsWith(" ") && !code.isBlank()) {
      code = code.substring(1, code.length() - 1);
    }
    if (node.getAncestorOfType(TableCell.class) != null) {
      code = code.replace("\\|", "|");
    }
    return "<code>" + Html.escape(code) + "</code>";
  }

  /** A block that can be scrolled and therefore be reached by keyboard. */
  static String block(Block node) {
    String language = language(node);
    String code = node.getContentChars().toString().replaceAll("\\r\\n?", "\n");
    String label = language.isEmpty() ? "Code" : "Code, " + language;
    return "<div class=\"code\"><pre tabindex=\"0\" role=\"group\""
        + Html.attribute("aria-label", label)
        + "><code"
        + (language.isEmpty() ? "" : Html.attribute("class", "language-" + language))
        + ">"
        + Html.escape(code.stripTrailing())
        + "</code></pre></div>\n";
  }

  private static String language(Node node) {
    if (!(node instanceof FencedCodeBlock fenced)) {
      return "";
    }
    String info = fenced.getInfo().toString().strip();
    return info.split("[\\s{,]", 2)[0];
  }
}
