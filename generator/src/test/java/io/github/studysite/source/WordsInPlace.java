package io.github.studysite.source;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Segment;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.List;

/** Looks up every text of a topic at its place in the source. */
final class WordsInPlace {
  private final List<String> lines;
  private final List<String> misplaced = new ArrayList<>();

  WordsInPlace(SourceFile source) {
    this.lines = source.text().lines().toList();
  }

  List<String> misplaced(Topic topic) {
    for (Section section : topic.sections()) {
      prose(section.title());
      section.blocks().forEach(this::block);
    }
    for (Question question : topic.questions()) {
      prose(question.stem());
      question.scenario().forEach(this::block);
      question.hint().forEach(this::block);
      question.explanation().forEach(this::block);
      answers(question.answers());
    }
    return misplaced;
  }

  private void answers(Answers answers) {
    if (answers instanceof Answers.Choice choice) {
      for (Answers.Option option : choice.options()) {
        prose(option.words());
        option.feedback().forEach(this::block);
      }
    } else if (answers instanceof Answers.ShortAnswer shortAnswer) {
      shortAnswer.accepted().forEach(this::prose);
    } else if (answers instanceof Answers.Order order) {
      order.steps().forEach(this::prose);
    } else if (answers instanceof Answers.Match match) {
      match.pairs().forEach(pair -> prose(pair.left()));
      match.pairs().forEach(pair -> prose(pair.right()));
    }
  }

  private void block(Block block) {
    if (block instanceof Block.Passage passage) {
      prose(passage.prose());
    } else if (block instanceof Block.CallOut callOut) {
      callOut.body().forEach(this::block);
    } else if (block instanceof Block.Erratum erratum) {
      prose(erratum.then());
    } else if (block instanceof Block.TermList terms) {
      terms.items().forEach(this::item);
    }
  }

  private void item(TermItem item) {
    if (item instanceof Term term) {
      note(term.definition());
    }
    item.notes().forEach(this::note);
  }

  private void note(TermNote note) {
    note.blocks().forEach(this::block);
  }

  private void prose(Prose prose) {
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Text text && !standsThere(text)) {
        misplaced.add(text.toString());
      }
    }
  }

  /** A line break stands at the end of a line; an entity is not written as it reads. */
  private boolean standsThere(Segment.Text text) {
    String line = lines.get(text.place().line() - 1);
    int at = text.place().column() - 1;
    if (text.words().startsWith("\n")) {
      return at == line.length();
    }
    return line.startsWith(text.words(), at) || line.startsWith("&", at);
  }
}
