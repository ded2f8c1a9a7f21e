package io.github.studysite.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cleans the text of cells and takes them apart where they hold several points. */
final class CellText {
  private static final Pattern CODE = Pattern.compile("(?is)<code>(.*?)</code>");

  /** Known tags only: {@code <bucket-name>} and {@code (=, <=, >)} are text. */
  private static final Pattern BREAK =
      Pattern.compile("(?i)</?(?:br|li|tr|p|div|ul|ol|table)(?:\\s[^<>]*)?/?>");

  private static final Pattern CELL = Pattern.compile("(?i)</t[dh]>\\s*(?=<t[dh])");
  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</?(?:t[dh]|thead|tbody|input|span|b|i|u|em|strong|font|code|a)(?:\\s[^<>]*)?/?>");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]|[\\uFEFF\\uFFFE\\uFFFF\\uE000\\uE001\\p{Cs}]");

  private final List<Finding> findings;

  CellText(List<Finding> findings) {
    this.findings = findings;
  }

  /** The points of a cell as plain text, in order; none if nothing is left. */
  List<String> points(SheetRow row, int column) {
    String raw = row.cell(column);
    if (raw.isEmpty()) {
      return List.of();
    }
    String text = INVISIBLE.matcher(raw).replaceAll("");
    if (!text.equals(raw)) {
      clean(row, column, "Invisible characters were taken out.");
    }
    String plain = withoutTags(text);
    if (!plain.equals(text)) {
      clean(row, column, "HTML tags were taken out.");
    }
    plain = plain.replace("\\$", "$").replace('\u00A0', ' ');
    List<String> points = new ArrayList<>();
    for (String part : plain.split("[•▪◦‣\\n\\r]")) {
      String point = part.replaceAll("\\s+", " ").strip();
      if (!point.isEmpty()) {
        points.add(point);
      }
    }
    return points;
  }

  /** The whole cell in one line, as plain text. */
  String line(SheetRow row, int column) {
    return String.join(" ", points(row, column));
  }

  private static String withoutTags(String text) {
    if (text.indexOf('<') < 0) {
      return text;
    }
    String coded =
        CODE.matcher(text)
            .replaceAll(
                code ->
                    Matcher.quoteReplacement(
                        MarkdownText.CODE
                            + code.group(1).replaceAll("\\s+", " ")
                            + MarkdownText.CODE_END));
    String cells = CELL.matcher(coded).replaceAll(" | ");
    return TAG.matcher(BREAK.matcher(cells).replaceAll("\n")).replaceAll("");
  }

  private void clean(SheetRow row, int column, String message) {
    findings.add(Finding.at(Finding.Kind.CLEANED, row, column, message));
  }
}
