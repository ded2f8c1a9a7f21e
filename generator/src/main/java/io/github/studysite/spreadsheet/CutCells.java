package io.github.studysite.spreadsheet;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds cells whose beginning or end seems to be missing. A word counts as cut if it stands nowhere
 * else in the sheet, and one or two letters more make a word that does.
 */
final class CutCells {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern FIRST = Pattern.compile("^[•\\s]*(\\p{L}+)");
  private static final Pattern LAST = Pattern.compile("(\\p{L}{2,})$");
  private static final List<Integer> LIMITS = List.of(255, 256, 1023, 1024, 4095, 4096, 32_767);
  private static final Pattern OPEN_END =
      Pattern.compile(
          "(?i).*\\b(?:and|or|the|an|of|to|with|for|by|is|are|und|oder|der|die)$|.*[-,;(\\[]$");

  private final Map<String, Integer> words = new HashMap<>();
  private final Map<String, String> longer = new HashMap<>();
  private final Map<String, String> earlier = new HashMap<>();
  private final List<Finding> findings;

  private CutCells(List<SheetRow> rows, List<Finding> findings) {
    this.findings = findings;
    for (SheetRow row : rows) {
      for (String cell : row.cells()) {
        WORD.matcher(cell)
            .results()
            .forEach(word -> words.merge(lower(word.group()), 1, Integer::sum));
      }
    }
    for (String word : words.keySet().stream().sorted().toList()) {
      for (int cut = 1; cut <= 2 && word.length() - cut >= 4; cut++) {
        longer.putIfAbsent(word.substring(0, word.length() - cut), word);
      }
      if (word.length() >= 5) {
        earlier.putIfAbsent(word.substring(1), word);
      }
    }
  }

  static void report(List<SheetRow> rows, List<Finding> findings) {
    CutCells cells = new CutCells(rows, findings);
    for (SheetRow row : rows) {
      for (int column = 1; column <= row.cells().size(); column++) {
        String reason = cells.reason(row.cell(column));
        if (!reason.isEmpty()) {
          cells.findings.add(Finding.at(Finding.Kind.CUT, row, column, reason));
        }
      }
    }
  }

  private String reason(String cell) {
    if (cell.length() < 3 || cell.chars().noneMatch(Character::isLetter)) {
      return "";
    }
    if (cell.endsWith("•")) {
      return "It ends with a bullet; does the next row go on with it?";
    }
    if (LIMITS.contains(cell.length())) {
      return "It has " + cell.length() + " characters, where some programs cut.";
    }
    if (cell.matches("(?s)[.:;,!?)](?!\\d|\\w+/).*\\p{L}.*")
        && !cell.startsWith("...")
        && cell.matches("(?s).\\s.*")) {
      return "It begins with “" + cell.charAt(0) + "”.";
    }
    String end = tail(cell);
    if (OPEN_END.matcher(end).matches()) {
      return "It ends with “" + end + "”.";
    }
    if (count(cell, '(') > count(cell, ')')) {
      return "A bracket is never closed.";
    }
    return cutWord(cell);
  }

  private String cutWord(String cell) {
    Matcher first = FIRST.matcher(cell);
    if (first.find() && cell.length() > first.end() && cell.charAt(first.end()) == ' ') {
      String word = first.group(1);
      boolean letter = word.length() == 1 && Character.isLowerCase(word.charAt(0));
      if (letter && !"aiouwy".contains(word)) {
        return "It begins with the single letter “" + word + "”.";
      }
      String whole = earlier.get(lower(word));
      if (once(word) && whole != null && Character.isLowerCase(word.charAt(0))) {
        return "It begins with “" + word + "”; was it “" + whole + "”?";
      }
    }
    Matcher last = LAST.matcher(cell);
    if (last.find()) {
      String word = last.group(1);
      String whole = longer.get(lower(word));
      if (once(word)
          && whole != null
          && !lower(whole).matches(lower(word) + "(s|es|d|ed|r|er|ly|ing|y)")) {
        return "It ends with “" + word + "”; was it “" + whole + "”?";
      }
      if (word.length() == 2 && once(word) && cell.matches("(?s).*•\\s*\\p{L}{2}")) {
        return "It ends with the beginning of another point, “" + word + "”.";
      }
    }
    return "";
  }

  private boolean once(String word) {
    return words.getOrDefault(lower(word), 0) == 1;
  }

  private static String tail(String cell) {
    return cell.substring(cell.lastIndexOf(' ') + 1);
  }

  private static long count(String cell, char wanted) {
    return cell.chars().filter(each -> each == wanted).count();
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
