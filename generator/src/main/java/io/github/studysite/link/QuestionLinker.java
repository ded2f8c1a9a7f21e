package io.github.studysite.link;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * Links questions: what is read after answering and the hint; a scenario keeps the links that its
 * author wrote; the question and its answers hold none.
 */
final class QuestionLinker {
  private final ExplicitLinks explicit;
  private final SectionLinker sections;

  QuestionLinker(ExplicitLinks explicit, SectionLinker sections) {
    this.explicit = explicit;
    this.sections = sections;
  }

  Question link(Question question, NotePage page) {
    Scope scope = Scope.of(page, question.id());
    Prose stem = plain(question.stem(), page);
    List<Block> scenario = sections.resolve(question.scenario(), scope);
    Answers answers = resolve(question.answers(), scope);
    List<Block> hint = sections.resolve(question.hint(), scope);
    List<Block> explanation = sections.resolve(question.explanation(), scope);
    return new Question(
        question.id(),
        stem,
        question.rev(),
        question.was(),
        question.objectives(),
        question.draft(),
        question.lintIgnore(),
        sections.name(scenario, scope, false),
        name(answers, scope),
        sections.name(hint, scope, true),
        sections.name(explanation, scope, true),
        question.place());
  }

  private Prose plain(Prose prose, NotePage page) {
    return explicit.withoutLinks(prose, page);
  }

  private List<Prose> plain(List<Prose> proses, NotePage page) {
    return proses.stream().map(prose -> plain(prose, page)).toList();
  }

  private Answers resolve(Answers answers, Scope scope) {
    NotePage page = scope.page();
    if (answers instanceof Answers.Choice choice) {
      List<Answers.Option> options = new ArrayList<>();
      for (Answers.Option option : choice.options()) {
        List<Block> feedback = sections.resolve(option.feedback(), scope);
        options.add(with(option, plain(option.words(), page), feedback));
      }
      return new Answers.Choice(choice.kind(), options);
    }
    if (answers instanceof Answers.ShortAnswer shortAnswer) {
      return new Answers.ShortAnswer(plain(shortAnswer.accepted(), page));
    }
    if (answers instanceof Answers.Order order) {
      return new Answers.Order(plain(order.steps(), page));
    }
    if (answers instanceof Answers.Match match) {
      List<Answers.Pair> pairs =
          match.pairs().stream()
              .map(pair -> new Answers.Pair(plain(pair.left(), page), plain(pair.right(), page)))
              .toList();
      return new Answers.Match(
          plain(match.leftTitle(), page), plain(match.rightTitle(), page), pairs);
    }
    return answers;
  }

  private Answers name(Answers answers, Scope scope) {
    if (!(answers instanceof Answers.Choice choice)) {
      return answers;
    }
    List<Answers.Option> options = new ArrayList<>();
    for (Answers.Option option : choice.options()) {
      options.add(with(option, option.words(), sections.name(option.feedback(), scope, true)));
    }
    return new Answers.Choice(choice.kind(), options);
  }

  private static Answers.Option with(Answers.Option option, Prose words, List<Block> feedback) {
    return new Answers.Option(words, option.right(), feedback, option.pinnedLast(), option.place());
  }
}
