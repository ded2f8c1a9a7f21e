package io.github.studysite.source;

import org.jsoup.parser.Tag;

/** How our HTML is written. */
final class Html {
  private Html() {}

  /** Text as it stands between tags or in a quoted attribute. */
  static String escape(CharSequence text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(character);
      }
    }
    return escaped.toString();
  }

  static String attribute(String name, String value) {
    return " " + name + "=\"" + escape(value) + '"';
  }

  /** Whether an element keeps the words before it apart from those after it. */
  static boolean isBlock(String name) {
    return name.equals("br") || name.equals("summary") || Tag.valueOf(name).isBlock();
  }

  /** Whether an element never has content. */
  static boolean isVoid(String name) {
    return Tag.valueOf(name).isEmpty();
  }

  /** The end tag; of a block with a line break, so that pages can be read as source. */
  static String end(String name) {
    boolean ownLine = isBlock(name) && !name.equals("td") && !name.equals("th");
    return "</" + name + (ownLine ? ">\n" : ">");
  }
}
