package io.github.studysite.source;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.source.code.Highlighter;
import io.github.studysite.source.code.Part;
import io.github.studysite.source.code.Role;

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

  /** A block; what makes it reachable by keyboard is added where the reader's language is known. */
  static String block(Block node) {
    String language = language(node);
    String code = node.getContentChars().toString().replaceAll("\\r\\n?", "\n");
    return "<div class=\"code\"><pre><code"
        + (language.isEmpty() ? "" : Html.attribute("class", "language-" + language))
        + ">"
        + coloured(language, code.stripTrailing())
        + "</code></pre></div>\n";
  }

  private static String coloured(String language, String code) {
    StringBuilder html = new StringBuilder();
    for (Part part : Highlighter.parts(language, code)) {
      String kind = kind(part.role());
      String text = Html.escape(part.text());
      html.append(kind.isEmpty() ? text : "<span class=\"" + kind + "\">" + text + "</span>");
    }
    return html.toString();
  }

  /** The theme's class; short, since it stands on the page many times. */
  private static String kind(Role role) {
    return switch (role) {
      case PLAIN -> "";
      case COMMENT -> "c";
      case KEYWORD -> "k";
      case STRING -> "s";
      case NUMBER -> "n";
      case NAME -> "a";
      case TYPE -> "t";
    };
  }

  /** The first word behind the fence; empty if there is none. */
  static String language(Node node) {
    if (!(node instanceof FencedCodeBlock fenced)) {
      return "";
    }
    String info = fenced.getInfo().toString().strip();
    return info.split("[\\s{,]", 2)[0];
  }
}
