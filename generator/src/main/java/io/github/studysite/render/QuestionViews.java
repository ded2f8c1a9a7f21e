package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.render.PageParts.AskedQuestion;
import io.github.studysite.render.QuestionView.Answer;
import io.github.studysite.render.QuestionView.Choices;
import io.github.studysite.render.QuestionView.Given;
import io.github.studysite.render.QuestionView.Hint;
import io.github.studysite.render.QuestionView.Match;
import io.github.studysite.render.QuestionView.Option;
import io.github.studysite.render.QuestionView.Options;
import io.github.studysite.render.QuestionView.Pair;
import io.github.studysite.render.QuestionView.Sides;
import io.github.studysite.render.QuestionView.Steps;
import java.util.ArrayList;
import java.util.List;

/** Questions as views for one page. */
final class QuestionViews {
  private final Texts texts;
  private final BlockViews blocks;
  private final ProseHtml prose;

  QuestionViews(Texts texts, BlockViews blocks) {
    this.texts = texts;
    this.blocks = blocks;
    this.prose = blocks.prose();
  }

  /**
   * @param number of the question on the page, from 1
   * @param anchor id on the page; empty for none, and then the question is closed
   */
  QuestionView view(Question question, int number, String anchor) {
    Given given = given(question);
    return new QuestionView(
        anchor,
        question.id(),
        label(number),
        prose.inline(question.stem()),
        asks(question),
        given,
        given != null && !anchor.isEmpty(),
        answer(question));
  }

  /**
   * The question without what belongs to its answer.
   *
   * @param href where it is answered
   */
  AskedQuestion asked(Question question, int number, String anchor, String href) {
    return new AskedQuestion(
        anchor,
        anchor.equals(question.id()) ? "" : question.id(),
        label(number),
        prose.inline(question.stem()),
        asks(question),
        href);
  }

  private String label(int number) {
    return texts.of("question.number", "number", texts.number(number));
  }

  private String asks(Question question) {
    return question.kind() == QuestionKind.TRUE_FALSE ? texts.of("question.trueOrFalse") : "";
  }

  /** Null if the stem says it all. */
  private Given given(Question question) {
    Answers answers = question.answers();
    List<BlockView> scenario = blocks.all(question.scenario());
    Hint hint = question.hint().isEmpty() ? null : new Hint(blocks.all(question.hint()));
    if (answers instanceof Answers.Choice choice && choice.kind() != QuestionKind.TRUE_FALSE) {
      List<Answers.Option> shown = ShownOrder.options(question.id(), choice.options());
      Options options = new Options(words(shown));
      return new Given(scenario, howMany(choice), options, null, null, hint);
    }
    if (answers instanceof Answers.Order order) {
      Options steps = new Options(html(ShownOrder.scrambled(question.id(), order.steps())));
      return new Given(scenario, texts.of("question.order"), null, steps, null, hint);
    }
    if (answers instanceof Answers.Match match) {
      Sides sides = sides(question.id(), match);
      return new Given(scenario, texts.of("question.match"), null, null, sides, hint);
    }
    return scenario.isEmpty() && hint == null
        ? null
        : new Given(scenario, "", null, null, null, hint);
  }

  private String howMany(Answers.Choice choice) {
    long right = choice.options().stream().filter(Answers.Option::right).count();
    if (choice.kind() != QuestionKind.MULTIPLE_CHOICE) {
      return "";
    }
    String word =
        right <= 6 ? texts.of("question.amount." + right) : texts.number(Math.toIntExact(right));
    return texts.of("question.choose", "amount", word);
  }

  private Sides sides(String id, Answers.Match match) {
    return new Sides(
        prose.inline(match.leftTitle()),
        html(match.pairs().stream().map(Answers.Pair::left).toList()),
        prose.inline(match.rightTitle()),
        html(ShownOrder.scrambled(id, match.pairs().stream().map(Answers.Pair::right).toList())));
  }

  private List<String> words(List<Answers.Option> options) {
    return html(options.stream().map(Answers.Option::words).toList());
  }

  private List<String> html(List<Prose> all) {
    return all.stream().map(prose::inline).toList();
  }

  private Answer answer(Question question) {
    Answers answers = question.answers();
    Choices choices = null;
    List<String> verdicts = List.of();
    String also = "";
    List<BlockView> explanation = new ArrayList<>();
    Steps steps = null;
    Match match = null;
    if (answers instanceof Answers.Choice choice && choice.kind() == QuestionKind.TRUE_FALSE) {
      verdicts = words(choice.options().stream().filter(Answers.Option::right).toList());
      choice.options().forEach(option -> explanation.addAll(blocks.all(option.feedback())));
    } else if (answers instanceof Answers.Choice choice) {
      List<Answers.Option> shown = ShownOrder.options(question.id(), choice.options());
      choices = new Choices(shown.stream().map(this::option).toList());
    } else if (answers instanceof Answers.ShortAnswer shortAnswer) {
      List<String> accepted = html(shortAnswer.accepted());
      verdicts = accepted.subList(0, Math.min(1, accepted.size()));
      also =
          String.join(
              texts.of("list.separator"), accepted.subList(verdicts.size(), accepted.size()));
    } else if (answers instanceof Answers.Gaps) {
      verdicts = List.of(prose.filled(question.stem()));
    } else if (answers instanceof Answers.Order order) {
      steps = new Steps(html(order.steps()));
    } else if (answers instanceof Answers.Match pairs) {
      match = match(pairs);
    }
    explanation.addAll(blocks.all(question.explanation()));
    return new Answer(choices, verdicts, also, steps, match, explanation);
  }

  private Option option(Answers.Option option) {
    return new Option(prose.inline(option.words()), option.right(), blocks.all(option.feedback()));
  }

  private Match match(Answers.Match match) {
    return new Match(
        prose.inline(match.leftTitle()),
        prose.inline(match.rightTitle()),
        match.pairs().stream()
            .map(pair -> new Pair(prose.inline(pair.left()), prose.inline(pair.right())))
            .toList());
  }
}
