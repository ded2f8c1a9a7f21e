package io.github.studysite.download;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What stands in the braces of a GIFT question. */
final class GiftAnswers {
  private final CardHtml html;

  GiftAnswers(CardHtml html) {
    this.html = html;
  }

  /** Empty if GIFT has no such kind of question. Gaps are not asked for here. */
  Optional<String> of(Question question) {
    Answers answers = question.answers();
    if (answers instanceof Answers.Choice choice && hasRight(choice)) {
      return Optional.of(choice(choice) + general(question.explanation()));
    }
    if (answers instanceof Answers.ShortAnswer shortAnswer) {
      List<String> accepted = shortAnswer.accepted().stream().map(Prose::plainText).toList();
      return Optional.of(accepted(accepted) + general(question.explanation()));
    }
    if (answers instanceof Answers.Match match && match.pairs().size() > 1) {
      return Optional.of(match(match) + general(question.explanation()));
    }
    if (answers instanceof Answers.Open) {
      return Optional.of(general(question.explanation()));
    }
    return Optional.empty();
  }

  /** Notes with mistakes reach this place too; the site is refused afterwards. */
  private static boolean hasRight(Answers.Choice choice) {
    return choice.options().stream().anyMatch(Answers.Option::right);
  }

  /** Typed words are compared as they are, so they are plain text. */
  String accepted(List<String> accepted) {
    return accepted.stream()
        .map(words -> "=" + GiftText.escape(words))
        .collect(Collectors.joining(" "));
  }

  String general(List<Block> explanation) {
    return explanation.isEmpty() ? "" : "####" + escaped(explanation);
  }

  private String choice(Answers.Choice choice) {
    List<Answers.Option> right = choice.options().stream().filter(Answers.Option::right).toList();
    if (choice.kind() == QuestionKind.TRUE_FALSE && right.size() == 1) {
      return trueFalse(choice, right.get(0));
    }
    int wrong = choice.options().size() - right.size();
    return choice.options().stream()
        .map(option -> mark(option, right.size(), wrong) + option(option))
        .collect(Collectors.joining(" "));
  }

  /** With several right ones each is worth its share, and choosing all options earns nothing. */
  private static String mark(Answers.Option option, int right, int wrong) {
    if (right == 1) {
      return option.right() ? "=" : "~";
    }
    return "~%" + (option.right() ? share(right) : "-" + share(wrong)) + "%";
  }

  /** As Moodle spells the grades that it accepts: 50, 33.33333, 16.66667. */
  private static String share(int of) {
    return BigDecimal.valueOf(100)
        .divide(BigDecimal.valueOf(of), 5, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private String option(Answers.Option option) {
    return GiftText.escape(html.inline(option.words())) + feedback(option);
  }

  private String feedback(Answers.Option option) {
    return option.feedback().isEmpty() ? "" : "#" + escaped(option.feedback());
  }

  /** The first feedback is for a wrong answer, the second for a right one. */
  private String trueFalse(Answers.Choice choice, Answers.Option right) {
    Answers.Option wrong =
        choice.options().stream().filter(option -> !option.right()).findFirst().orElseThrow();
    String answer = right.words().plainText().equalsIgnoreCase("true") ? "TRUE" : "FALSE";
    if (right.feedback().isEmpty() && wrong.feedback().isEmpty()) {
      return answer;
    }
    String whenWrong = "#" + escaped(wrong.feedback());
    return answer + whenWrong + (right.feedback().isEmpty() ? "" : feedback(right));
  }

  /** The right-hand sides are chosen from a menu, which knows no HTML. */
  private String match(Answers.Match match) {
    return match.pairs().stream()
        .map(
            pair ->
                "="
                    + GiftText.escape(html.inline(pair.left()))
                    + " -> "
                    + GiftText.escape(pair.right().plainText().replace("->", "→")))
        .collect(Collectors.joining(" "));
  }

  private String escaped(List<Block> blocks) {
    return GiftText.escape(html.of(blocks));
  }
}
