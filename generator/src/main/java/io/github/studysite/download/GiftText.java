package io.github.studysite.download;

/** Text as it may stand in GIFT, Moodle's format for questions (docs.moodle.org, "GIFT format"). */
final class GiftText {
  private GiftText() {}

  /**
   * With a backslash before every character that has a meaning. A line break is written {@code \n},
   * since an empty line would end the question.
   */
  static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (character == '\n') {
        escaped.append("\\n");
      } else {
        escaped.append("\\~=#{}:".indexOf(character) >= 0 ? "\\" : "").append(character);
      }
    }
    return escaped.toString();
  }
}
