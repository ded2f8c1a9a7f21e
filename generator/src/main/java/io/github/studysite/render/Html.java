package io.github.studysite.render;

/** Writes text so that HTML reads it as text. */
final class Html {
  private Html() {}

  /** For text and for attribute values in double quotes. */
  static String escape(String text) {
    StringBuilder out = null;
    for (int at = 0; at < text.length(); at++) {
      String entity = entity(text.charAt(at));
      if (entity != null && out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, at);
      }
      if (out != null) {
        if (entity == null) {
          out.append(text.charAt(at));
        } else {
          out.append(entity);
        }
      }
    }
    return out == null ? text : out.toString();
  }

  private static String entity(char character) {
    return switch (character) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
