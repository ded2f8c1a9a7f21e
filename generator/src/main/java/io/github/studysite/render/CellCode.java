package io.github.studysite.render;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Long code in a table may break between its words: in one piece it would take the room of all
 * other columns on a phone.
 */
final class CellCode {
  private static final int LONG = 20;

  /** What opens or closes a cell, or is code of one line. */
  private static final Pattern PART = Pattern.compile("<(/?)t[dh]\\b|<code>([^<]+)</code>");

  /** {@code Throughput|Exceeded}, {@code s3:|Get}, {@code MAX_|SIZE}; never before a mark. */
  private static final Pattern BREAK =
      Pattern.compile("(?<=[a-z])(?=[A-Z])|(?<=\\w[/:._=,\\\\-]{1,3})(?=\\w)");

  private boolean inCell;

  /**
   * @param markup of a table, a piece of it after the other
   */
  String html(String markup) {
    Matcher part = PART.matcher(markup);
    StringBuilder out = new StringBuilder();
    while (part.find()) {
      String code = part.group(2);
      if (code == null) {
        inCell = part.group(1).isEmpty();
      } else if (inCell && code.length() >= LONG) {
        String breaking = BREAK.matcher(code).replaceAll("<wbr>");
        part.appendReplacement(out, Matcher.quoteReplacement("<code>" + breaking + "</code>"));
      }
    }
    return part.appendTail(out).toString();
  }
}
