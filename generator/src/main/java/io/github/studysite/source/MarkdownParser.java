package io.github.studysite.source;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.ext.wikilink.WikiLinkExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** Flexmark, set up for the note format. Thread-safe. */
final class MarkdownParser {
  private final Parser parser;

  MarkdownParser() {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            AutolinkExtension.create(),
            DefinitionExtension.create(),
            StrikethroughExtension.create(),
            TablesExtension.create(),
            TaskListExtension.create(),
            WikiLinkExtension.create()));
    options.set(Parser.SPACE_IN_LINK_URLS, false);
    options.set(DefinitionExtension.TILDE_MARKER, false);
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(WikiLinkExtension.LINK_FIRST_SYNTAX, true);
    // Flexmark reads reference definitions by itself only with its own inline parser.
    parser =
        Parser.builder(options)
            .customInlineParserFactory(AttributeCuttingParser::new)
            .customBlockParserFactory(new EmptyItemParser.Factory())
            .customInlineParserExtensionFactory(DollarParser.factory())
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .build();
  }

  /** The blocks of a text; offsets in it are offsets in the text. */
  Document parse(String text) {
    return parser.parse(text);
  }
}
