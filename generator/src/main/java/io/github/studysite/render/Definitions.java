package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.FirstSentence;
import io.github.studysite.model.Term;

/** The words of a definition. */
final class Definitions {
  private Definitions() {}

  /** The first sentence, without markup; empty if the definition begins with something else. */
  static String sentence(Term term) {
    for (Block block : term.definition().blocks()) {
      if (block instanceof Block.Passage passage) {
        return FirstSentence.of(passage.prose().plainText());
      }
    }
    return "";
  }
}
