package io.github.studysite.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns blocks of Markdown into blocks of a topic: terms, call-outs, and passages between them. */
final class BlockReader {

  /** Where the blocks stand. */
  enum Where {
    /** Below a heading of a topic. */
    SECTION,
    /** In a question: no terms, but headings of its own. */
    QUESTION,
    /** In a call-out, a term or the feedback on an option: neither terms nor headings. */
    NESTED
  }

  private final Reading reading;
  private final Where where;
  private final InlineWalker.Manner manner;
  private final TermReader terms;

  private final List<Block> blocks = new ArrayList<>();
  private Pieces passage = new Pieces();
  private BlockWalker walker;

  private BlockReader(Reading reading, Where where, InlineWalker.Manner manner, TermReader terms) {
    this.reading = reading;
    this.where = where;
    this.manner = manner;
    this.terms = terms;
    this.walker = new BlockWalker(reading, passage, manner);
  }

  /** The blocks of a section. */
  static List<Block> ofSection(Reading reading, List<Node> nodes, TermReader terms) {
    return new BlockReader(reading, Where.SECTION, InlineWalker.Manner.LINKABLE, terms).read(nodes);
  }

  /** Blocks elsewhere. */
  static List<Block> of(
      Reading reading, Where where, InlineWalker.Manner manner, Iterable<Node> nodes) {
    return new BlockReader(reading, where, manner, null).read(nodes);
  }

  private List<Block> read(Iterable<Node> nodes) {
    for (Node node : nodes) {
      Optional<CallOutMarker> marker = CallOutMarker.of(node);
      if (marker.isPresent()) {
        endPassage();
        new CallOutReader(reading, manner).read(node, marker.get()).ifPresent(blocks::add);
      } else if (terms != null && node instanceof DefinitionList) {
        endPassage();
        blocks.add(terms.read(node));
      } else if (where == Where.QUESTION && node instanceof Heading heading) {
        walker.heading(heading);
      } else {
        walker.block(node);
      }
    }
    endPassage();
    return blocks;
  }

  private void endPassage() {
    Prose prose = passage.prose(reading, manner == InlineWalker.Manner.LINKABLE);
    if (!prose.isEmpty()) {
      blocks.add(new Block.Passage(prose));
    }
    passage = new Pieces();
    walker = new BlockWalker(reading, passage, manner);
  }
}
