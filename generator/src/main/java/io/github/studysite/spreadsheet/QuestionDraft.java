package io.github.studysite.spreadsheet;

import io.github.studysite.model.Slug;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the lines of a question. It is always a draft: whoever has read it takes the word {@code
 * draft} away, and from then on it needs an answer.
 */
final class QuestionDraft {
  private static final Pattern GAP = Pattern.compile("_{3,}|\\.{5,}|…{2,}");

  private QuestionDraft() {}

  /**
   * @param answers plain texts; none if the sheet has none
   */
  static List<Item> of(SheetRow row, String question, List<String> answers) {
    List<Item> items = new ArrayList<>();
    List<String> gaps = gaps(question, answers);
    String stem = gaps.isEmpty() ? MarkdownText.of(question) : withGaps(question, gaps);
    items.add(heading(row, stem, question));
    if (gaps.isEmpty()) {
      answers.forEach(answer -> items.add(Item.of(Item.Kind.ANSWER, row, MarkdownText.of(answer))));
    }
    return items;
  }

  /** A question whose right and wrong options stand in cells of their own. */
  static List<Item> withOptions(
      SheetRow row, String question, List<String> right, List<String> options) {
    List<Item> items = new ArrayList<>();
    items.add(heading(row, MarkdownText.of(question), question));
    for (String answer : right) {
      items.add(Item.of(Item.Kind.POINT, row, "[x] " + MarkdownText.of(answer)));
    }
    for (String option : options) {
      if (!right.contains(option)) {
        items.add(Item.of(Item.Kind.POINT, row, "[ ] " + MarkdownText.of(option)));
      }
    }
    return items;
  }

  private static Item heading(SheetRow row, String stem, String question) {
    String[] words = Slug.of(question).split("-");
    String id = String.join("-", List.of(words).subList(0, Math.min(6, words.length)));
    return Item.of(Item.Kind.QUESTION, row, stem)
        .withOnce("#" + (id.isEmpty() ? "question-" + row.number() : id) + " draft");
  }

  private static List<String> gaps(String question, List<String> answers) {
    long wanted = GAP.matcher(question).results().count();
    if (wanted == 0 || answers.size() != 1) {
      return List.of();
    }
    List<String> parts =
        wanted == 1 ? answers : List.of(answers.get(0).split("\\s*(?:[,;/]|\\band\\b)\\s*"));
    boolean fit =
        parts.size() == wanted && parts.stream().noneMatch(part -> part.matches(".*[=|`].*|\\s*"));
    return fit ? parts : List.of();
  }

  private static String withGaps(String question, List<String> gaps) {
    StringBuilder stem = new StringBuilder();
    Matcher gap = GAP.matcher(question);
    int at = 0;
    int next = 0;
    while (gap.find()) {
      String before = question.substring(at, gap.start());
      stem.append(spaced(before)).append("==").append(MarkdownText.of(gaps.get(next++).strip()));
      stem.append("==");
      at = gap.end();
    }
    return stem.append(spaced(question.substring(at))).toString().strip();
  }

  /** Escaping strips; the blanks around a gap are part of the sentence. */
  private static String spaced(String text) {
    String inside = MarkdownText.of(text);
    return (text.startsWith(" ") ? " " : "") + inside + (text.endsWith(" ") ? " " : "");
  }
}
