package io.github.studysite.source;

import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Prose;

/** The words of an option, a step or a cell: never linked by the generator. */
final class AnswerWords {
  private AnswerWords() {}

  static Prose of(Node parent, Reading reading) {
    Pieces pieces = new Pieces();
    new InlineWalker(reading, pieces, InlineWalker.Manner.PLAIN).children(parent);
    return pieces.prose(reading, false);
  }
}
