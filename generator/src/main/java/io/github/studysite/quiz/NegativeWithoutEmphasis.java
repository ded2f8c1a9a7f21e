package io.github.studysite.quiz;

import io.github.studysite.model.Problem;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A small “not” is overlooked, and then something else is tested than what is asked. */
final class NegativeWithoutEmphasis implements LintRule {
  private static final Pattern NEGATIVE =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}-])(?:[Nn]ot|[Nn]ever|[Ee]xcept|[Cc]annot|\\p{L}+n['’]t)(?![\\p{L}\\p{N}-])");

  private final boolean english;

  NegativeWithoutEmphasis(boolean english) {
    this.english = english;
  }

  @Override
  public String name() {
    return "negative-without-emphasis";
  }

  @Override
  public List<Problem> check(Asked asked) {
    if (!english || asked.options().isEmpty()) {
      return List.of();
    }
    Matcher matcher = NEGATIVE.matcher(plainWords(asked.question().stem()));
    if (!matcher.find()) {
      return List.of();
    }
    return List.of(
        Problem.warning(
            name(),
            asked.question().place(),
            "The question says “"
                + matcher.group()
                + "” without emphasis; it is easily overlooked.",
            "Write it in capitals or **bold**; better still, ask for what is true."));
  }

  /** What stands in the question and is neither bold nor code. */
  private static String plainWords(Prose prose) {
    StringBuilder words = new StringBuilder();
    int bold = 0;
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Markup markup) {
        bold += count(markup.html(), "<strong>") - count(markup.html(), "</strong>");
        words.append(markup.boundary() == Segment.Boundary.NONE ? "" : " ");
      } else if (segment instanceof Segment.Text text && bold == 0) {
        words.append(text.words());
      }
    }
    return words.toString();
  }

  private static int count(String html, String tag) {
    return (html.length() - html.replace(tag, "").length()) / tag.length();
  }
}
