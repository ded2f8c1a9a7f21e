package io.github.studysite.search;

import io.github.studysite.model.Block;
import io.github.studysite.model.TermNote;
import java.util.List;
import java.util.stream.Collectors;

/** The words of blocks, without markup. */
final class BlockText {
  private BlockText() {}

  static String of(List<Block> blocks) {
    return blocks.stream().map(BlockText::of).collect(Collectors.joining(" ")).strip();
  }

  static String ofNote(TermNote note) {
    return of(note.blocks());
  }

  private static String of(Block block) {
    if (block instanceof Block.Passage passage) {
      return passage.prose().plainText();
    }
    if (block instanceof Block.CallOut callOut) {
      return of(callOut.body());
    }
    if (block instanceof Block.Erratum erratum) {
      // The old claim as well: whoever learned it looks for it by its words.
      return erratum.then().plainText() + " " + erratum.now().plainText();
    }
    // Terms are entries of their own.
    return "";
  }
}
