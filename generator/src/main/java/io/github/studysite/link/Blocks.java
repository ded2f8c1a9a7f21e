package io.github.studysite.link;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.TermNote;
import java.util.List;

/** Goes through the prose of blocks in reading order. */
final class Blocks {
  private Blocks() {}

  /** What is done with each piece of prose. */
  interface Step {
    /**
     * @param mayLink false if names in it are not linked
     */
    Prose apply(Prose prose, boolean mayLink);
  }

  /** Lists of terms stay as they are: each of their entries stands for itself. */
  static List<Block> map(List<Block> blocks, Step step) {
    return blocks.stream().map(block -> map(block, step)).toList();
  }

  static List<TermNote> mapNotes(List<TermNote> notes, Step step) {
    return notes.stream().map(note -> new TermNote(map(note.blocks(), step))).toList();
  }

  static Block map(Block block, Step step) {
    if (block instanceof Block.Passage passage) {
      return new Block.Passage(step.apply(passage.prose(), true));
    }
    if (block instanceof Block.CallOut callOut) {
      return new Block.CallOut(callOut.kind(), map(callOut.body(), step), callOut.place());
    }
    if (block instanceof Block.Erratum erratum) {
      return new Block.Erratum(
          erratum.kind(),
          erratum.since(),
          step.apply(erratum.then(), false),
          step.apply(erratum.now(), true),
          erratum.place());
    }
    return block;
  }
}
