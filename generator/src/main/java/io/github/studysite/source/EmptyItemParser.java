package io.github.studysite.source;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Reads a {@code :} with nothing behind it. Flexmark's own parser goes on with whatever stands
 * below, so that the next term would be swallowed, and its mistakes with it.
 */
final class EmptyItemParser extends AbstractBlockParser {
  private static final int INDENT = 2;

  private final DefinitionItem item = new DefinitionItem();

  private EmptyItemParser(BasedSequence colon) {
    item.setOpeningMarker(colon);
  }

  @Override
  public DefinitionItem getBlock() {
    return item;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block block) {
    return true;
  }

  /** What is indented belongs to the item, as anywhere. */
  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    item.setCharsFromContent();
  }

  @Override
  public void parseInlines(InlineParser parser) {}

  static final class Factory implements CustomBlockParserFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(DefinitionItemBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new Starts(options);
    }
  }

  private static final class Starts extends AbstractBlockParserFactory {
    private static final int CODE_INDENT = 4;

    Starts(DataHolder options) {
      super(options);
    }

    @Override
    public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence rest =
          state.getLine().subSequence(state.getNextNonSpaceIndex(), state.getLine().length());
      if (state.getIndent() >= CODE_INDENT
          || !rest.trim().equals(":")
          || !mayFollow(matched.getBlockParser())) {
        return BlockStart.none();
      }
      return BlockStart.of(new EmptyItemParser(rest.subSequence(0, 1)))
          .atIndex(state.getLine().length());
    }

    /** Where Flexmark's own parser would begin an item. */
    private static boolean mayFollow(BlockParser above) {
      if (above instanceof DocumentBlockParser document) {
        Node last = document.getBlock().getLastChildAnyNot(BlankLine.class);
        return last instanceof Paragraph || last instanceof DefinitionItem;
      }
      return above instanceof ParagraphParser
          || above instanceof DefinitionItemBlockParser
          || above instanceof EmptyItemParser;
    }
  }
}
