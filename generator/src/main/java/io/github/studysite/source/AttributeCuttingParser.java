package io.github.studysite.source;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Keeps attributes away from the inline parser, which would see quotes, links and emphasis in them.
 * It runs when the blocks are known, so that braces in code or in a plain paragraph stay text.
 */
final class AttributeCuttingParser extends CommonmarkInlineParser {

  AttributeCuttingParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node node) {
    int start = carriesAttributes(node) ? AttributeScanner.find(content).start() : -1;
    super.parse(start < 0 ? content : content.subSequence(0, start).trimEnd(), node);
  }

  static boolean carriesAttributes(Node node) {
    return node instanceof Heading
        || node instanceof Paragraph
            && (node.getParent() instanceof DefinitionTerm
                || node.getParent() instanceof TaskListItem && node.getPrevious() == null);
  }
}
