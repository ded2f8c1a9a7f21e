package io.github.studysite.download;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads GIFT as Moodle's importer does: blocks between empty lines, escapes first, then parts. */
final class GiftParser {
  private static final String SPECIAL = "\\~=#{}:n";

  private GiftParser() {}

  record Parsed(
      String title, String text, String type, List<Answer> answers, String general, String tags) {}

  record Answer(String mark, String words, String feedback) {}

  static List<Parsed> parse(String file) {
    List<Parsed> questions = new ArrayList<>();
    for (String block : file.split("\n[ \t]*\n")) {
      List<String> lines = new ArrayList<>(Arrays.asList(block.split("\n")));
      String comments = String.join("\n", lines.stream().filter(l -> l.startsWith("//")).toList());
      lines.removeIf(line -> line.startsWith("//"));
      if (!lines.isEmpty()) {
        questions.add(question(hidden(String.join("\n", lines)), comments));
      }
    }
    return questions;
  }

  /** Every escaped character becomes one that has no meaning. */
  private static String hidden(String text) {
    StringBuilder hidden = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      int special = text.charAt(at) == '\\' ? SPECIAL.indexOf(text.charAt(at + 1)) : -1;
      hidden.append(special < 0 ? text.charAt(at) : (char) ('\uE000' + special));
      at += special < 0 ? 0 : 1;
    }
    return hidden.toString();
  }

  private static String shown(String hidden) {
    StringBuilder shown = new StringBuilder();
    for (char c : hidden.strip().toCharArray()) {
      boolean special = c >= '\uE000' && c < '\uE000' + SPECIAL.length();
      shown.append(special ? SPECIAL.charAt(c - '\uE000') : c);
      if (special && SPECIAL.charAt(c - '\uE000') == 'n') {
        shown.setCharAt(shown.length() - 1, '\n');
      }
    }
    return shown.toString();
  }

  private static Parsed question(String text, String comments) {
    int titleEnd = text.indexOf("::", 2);
    String title = text.substring(2, titleEnd);
    int open = text.indexOf('{');
    int close = text.lastIndexOf('}');
    String before = text.substring(titleEnd + 2, open).replaceFirst("^\\[html]", "");
    String after = text.substring(close + 1);
    String braces = text.substring(open + 1, close);
    int generalAt = braces.indexOf("####");
    String general = generalAt < 0 ? "" : shown(braces.substring(generalAt + 4));
    String inside = (generalAt < 0 ? braces : braces.substring(0, generalAt)).strip();
    String asked = after.isBlank() ? shown(before) : shown(before + "_____" + after);
    return new Parsed(shown(title), asked, type(inside), answers(inside), general, comments);
  }

  private static String type(String inside) {
    if (inside.isEmpty()) {
      return "essay";
    }
    if (inside.matches("(?s)(T|TRUE|F|FALSE)(#.*)?")) {
      return "truefalse";
    }
    if (inside.contains("->")) {
      return "match";
    }
    if (!inside.contains("~")) {
      return "shortanswer";
    }
    return inside.contains("=") ? "single" : "multiple";
  }

  private static List<Answer> answers(String inside) {
    List<Answer> answers = new ArrayList<>();
    for (String part : inside.split("(?=[~=])")) {
      String mark = part.matches("(?s)[~=].*") ? part.substring(0, 1) : "";
      String words = part.substring(mark.length());
      if (words.startsWith("%")) {
        int end = words.indexOf('%', 1);
        mark += words.substring(0, end + 1);
        words = words.substring(end + 1);
      }
      String[] feedback = words.split("#", 2);
      answers.add(
          new Answer(mark, shown(feedback[0]), feedback.length < 2 ? "" : shown(feedback[1])));
    }
    return answers;
  }
}
