package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.List;

/** How much there is to print, before it is printed. */
final class PrintWeight {
  private PrintWeight() {}

  /** Characters of the notes of a topic, markup among them; its questions weigh about as much. */
  static long of(Topic topic) {
    return topic.sections().stream().mapToLong(section -> blocks(section.blocks())).sum();
  }

  private static long blocks(List<Block> blocks) {
    return blocks.stream().mapToLong(PrintWeight::block).sum();
  }

  private static long block(Block block) {
    if (block instanceof Block.Passage passage) {
      return prose(passage.prose());
    }
    if (block instanceof Block.CallOut callOut) {
      return blocks(callOut.body());
    }
    if (block instanceof Block.Erratum erratum) {
      return prose(erratum.then()) + prose(erratum.now());
    }
    return block instanceof Block.TermList list
        ? list.items().stream().mapToLong(PrintWeight::item).sum()
        : 0;
  }

  private static long item(TermItem item) {
    long definition = item instanceof Term term ? blocks(term.definition().blocks()) : 0;
    return definition
        + item.notes().stream().map(TermNote::blocks).mapToLong(PrintWeight::blocks).sum();
  }

  private static long prose(Prose prose) {
    long characters = 0;
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Text text) {
        characters += text.words().length();
      } else if (segment instanceof Segment.Markup markup) {
        characters += markup.html().length();
      }
    }
    return characters;
  }
}
