package io.github.studysite.spreadsheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plain text of a cell as Markdown that shows exactly that text. */
final class MarkdownText {
  /** Stand around code in a cleaned cell; no sheet holds them. */
  static final char CODE = '\uE000';

  static final char CODE_END = '\uE001';

  /** An address would become a link, which terms and questions cannot hold. */
  private static final Pattern CODE_SPAN =
      Pattern.compile(
          CODE
              + "([^"
              + CODE_END
              + "]*)"
              + CODE_END
              + "|(?i)((?:https?://|ftp://|mailto:|www\\.)[^\\s"
              + CODE
              + CODE_END
              + "]+|[\\w.+-]+@[\\w-]+\\.[\\w.-]+)");

  private MarkdownText() {}

  static String of(String text) {
    StringBuilder markdown = new StringBuilder();
    Matcher code = CODE_SPAN.matcher(text);
    int at = 0;
    while (code.find()) {
      markdown.append(escaped(text.substring(at, code.start())));
      String inside = code.group(1) != null ? code.group(1) : code.group(2);
      markdown.append(inside.isBlank() ? "" : code(inside.strip()));
      at = code.end();
    }
    markdown.append(escaped(text.substring(at)));
    return atStart(markdown.toString().strip());
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<>~|$]", "\\\\$0")
        .replace("==", "=\\=")
        .replace("{", "&#123;")
        .replaceAll("&(?=#?\\w+;)(?!#123;)", "&amp;");
  }

  /** What would begin a list, a heading, a quotation or a definition. */
  private static String atStart(String text) {
    return text.replaceFirst("^([-+#:=])", "\\\\$1")
        .replaceFirst("^(\\d{1,9})([.)])(?=\\s|$)", "$1\\\\$2");
  }

  private static String code(String text) {
    String fence = "`";
    while (text.contains(fence)) {
      fence += "`";
    }
    boolean edge = text.startsWith("`") || text.endsWith("`");
    return fence + (edge ? " " : "") + text + (edge ? " " : "") + fence;
  }
}
