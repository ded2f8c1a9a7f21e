package io.github.studysite.download;

import io.github.studysite.model.Block;
import java.util.List;
import java.util.stream.Collectors;

/** The sides of a card as HTML fields. */
final class SidesHtml {
  private final CardHtml html;

  SidesHtml(CardHtml html) {
    this.html = html;
  }

  String question(Sides sides) {
    String given =
        sides.given().stream()
            .map(group -> list("ul", group.stream().map(html::inline).toList()))
            .collect(Collectors.joining());
    return html.of(sides.question()) + given;
  }

  /** Empty if there are none. Says how many are right if it is more than one. */
  String options(Sides sides) {
    if (sides.options().isEmpty()) {
      return "";
    }
    String list =
        list(
            "ol type=\"A\"",
            sides.options().stream().map(one -> html.inline(one.words())).toList());
    String count = "<p>" + sides.rightOptions() + " / " + sides.options().size() + "</p>";
    return sides.rightOptions() > 1 ? list + count : list;
  }

  String answer(Sides sides) {
    List<String> answers = sides.answers().stream().map(this::answer).toList();
    return answers.size() == 1 ? answers.get(0) : list(sides.ordered() ? "ol" : "ul", answers);
  }

  private String answer(List<Block> answer) {
    return answer.size() == 1 && answer.get(0) instanceof Block.Passage passage
        ? html.inline(passage.prose())
        : html.of(answer);
  }

  /** Also what is said about each option. */
  String explanation(Sides sides) {
    List<String> feedback =
        sides.options().stream()
            .filter(option -> !option.feedback().isEmpty())
            .map(option -> html.inline(option.words()) + html.of(option.feedback()))
            .toList();
    String list = feedback.isEmpty() ? "" : list("ul", feedback);
    return html.of(sides.explanation()) + list;
  }

  private static String list(String tag, List<String> items) {
    String name = tag.split(" ")[0];
    return items.stream()
        .map(item -> "<li>" + item + "</li>")
        .collect(Collectors.joining("", "<" + tag + ">", "</" + name + ">"));
  }
}
