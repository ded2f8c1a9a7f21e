package io.github.studysite.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;

/** Turns ordinary blocks of Markdown into pieces. */
final class BlockWalker {
  private final Reading reading;
  private final Pieces pieces;
  private final InlineWalker inlines;

  BlockWalker(Reading reading, Pieces pieces, InlineWalker.Manner manner) {
    this.reading = reading;
    this.pieces = pieces;
    this.inlines = new InlineWalker(reading, pieces, manner);
  }

  void block(Node node) {
    if (FormulaWriter.isFormula(node)) {
      DollarNode formula = (DollarNode) node.getFirstChild();
      pieces.add(new FormulaWriter(reading).between(formula, true));
    } else if (node instanceof Paragraph) {
      ParagraphTraps.check((Paragraph) node, reading);
      element("p", node);
    } else if (node instanceof DefinitionList) {
      reading.error(
          "term-nested",
          node.getStartOffset(),
          "A term cannot stand here.",
          "Terms stand below a heading of their topic, not inside lists, quotes, call-outs,"
              + " questions or other terms.");
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof TableBlock) {
      new TableWalker(reading, pieces, inlines).table(node);
    } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
      code((Block) node);
    } else if (node instanceof BlockQuote) {
      quote(node);
    } else if (node instanceof ThematicBreak) {
      pieces.open("hr");
    } else if (node instanceof HtmlBlockBase html) {
      html(html);
    } else if (node instanceof Heading) {
      reading.errorUnlessSaid(
          "heading-nested",
          node.getStartOffset(),
          "A heading cannot stand inside a list, a quote, a call-out or a term.",
          "Put a blank line before it and do not indent it, or make it bold text.");
    } else if (node instanceof DefinitionItem) {
      TermTraps.termMissing(node.getStartOffset(), reading);
      blocks(node);
    } else if (!(node instanceof Reference)) {
      throw new IllegalStateException(
          reading.place(node.getStartOffset()) + ": cannot read " + node.getNodeName());
    }
  }

  /** A heading inside a question. */
  void heading(Heading node) {
    String name = "h" + node.getLevel();
    pieces.open(name);
    inlines.unlinkableChildren(node);
    pieces.close(name);
  }

  private void blocks(Node parent) {
    for (Node child : parent.getChildren()) {
      block(child);
    }
  }

  private void element(String name, Node node) {
    pieces.open(name);
    inlines.children(node);
    pieces.close(name);
  }

  private void code(Block node) {
    if (node instanceof FencedCodeBlock fenced && fenced.getClosingFence().isEmpty()) {
      reading.error(
          "code-open",
          node.getStartOffset(),
          "The code that begins here is not closed.",
          "Write ``` on a line of its own where it ends, indented like the first line.");
    }
    if (node instanceof FencedCodeBlock formula && CodeWriter.language(node).equals("math")) {
      pieces.add(new FormulaWriter(reading).fenced(formula));
    } else if (node instanceof FencedCodeBlock diagram
        && CodeWriter.language(node).equals("plantuml")) {
      pieces.add(new DiagramWriter(reading).piece(diagram));
    } else {
      pieces.add(new Piece.Whole(CodeWriter.block(node)));
    }
  }

  private void html(HtmlBlockBase node) {
    if (node instanceof HtmlCommentBlock && node.getChars().indexOf("-->") < 0) {
      reading.error(
          "comment-open",
          node.getStartOffset(),
          "The comment that begins here is not closed and hides the rest of the file.",
          "Write --> where it ends.");
    } else if (!isInvisible(node)) {
      pieces.add(new Piece.Raw(node.getContentChars()));
    }
  }

  /** Whether a block is there for its author only: a comment, the address of a link. */
  static boolean isInvisible(Node node) {
    if (node instanceof HtmlCommentBlock) {
      String html = node.getChars().toString().strip();
      return html.indexOf("-->") == html.length() - 3;
    }
    return node instanceof Reference;
  }

  private void quote(Node node) {
    if (CallOutMarker.of(node).isPresent()) {
      reading.error(
          "call-out-nested",
          node.getStartOffset(),
          "A call-out cannot stand inside a list or a quote.",
          "Put it below, with a blank line before it.");
    }
    pieces.open("blockquote");
    blocks(node);
    pieces.close("blockquote");
  }

  private void list(ListBlock list) {
    String name = list instanceof OrderedList ? "ol" : "ul";
    boolean counted = list instanceof OrderedList ordered && ordered.getStartNumber() != 1;
    pieces.open(
        name, counted ? Html.attribute("start", "" + ((OrderedList) list).getStartNumber()) : "");
    boolean reported = false;
    for (Node item : list.getChildren()) {
      if (item instanceof TaskListItem && !reported) {
        reported = true;
        reading.error(
            "option-outside",
            item.getStartOffset(),
            "A list of options stands outside a question.",
            "Options belong to a heading of level 3 below “## Questions”; write an ordinary list"
                + " without [ ] and [x] elsewhere.");
      }
      pieces.open("li");
      item(item, list.isTight());
      pieces.close("li");
    }
    pieces.close(name);
  }

  private void item(Node item, boolean tight) {
    for (Node child : item.getChildren()) {
      if (tight && child instanceof Paragraph paragraph) {
        ParagraphTraps.check(paragraph, reading);
        inlines.children(child);
      } else {
        block(child);
      }
    }
  }
}
