package io.github.studysite.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.wikilink.WikiLink;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Segment.Boundary;

/** Turns what stands inside a paragraph, a heading or a cell into pieces. */
final class InlineWalker {

  /** Where the words stand decides what can become of them. */
  enum Manner {
    /** Automatic links may stand here. */
    LINKABLE,
    /** No automatic links. */
    PLAIN,
    /** No automatic links, but gaps to fill in. */
    WITH_GAPS
  }

  private final Reading reading;
  private final Pieces pieces;
  private final Manner manner;
  private final LinkWalker links;
  private int unlinkable;

  InlineWalker(Reading reading, Pieces pieces, Manner manner) {
    this.reading = reading;
    this.pieces = pieces;
    this.manner = manner;
    this.links = new LinkWalker(reading, pieces, this);
  }

  void children(Node parent) {
    for (Node node : parent.getChildren()) {
      node(node);
    }
  }

  /** Walks what cannot hold automatic links, whatever the manner. */
  void unlinkableChildren(Node parent) {
    unlinkable++;
    children(parent);
    unlinkable--;
  }

  void node(Node node) {
    if (node instanceof Text) {
      text(node.getChars().toString(), node.getStartOffset());
    } else if (node instanceof TextBase) {
      children(node);
    } else if (node instanceof WhiteSpace) {
      words(node.getChars().toString(), node.getStartOffset());
    } else if (node instanceof SoftLineBreak) {
      words("\n", node.getStartOffset());
    } else if (node instanceof HardLineBreak) {
      pieces.open("br");
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof Code) {
      pieces.add(new Segment.Markup(CodeWriter.inline((Code) node), Boundary.SOLID));
    } else if (node instanceof DollarNode formula) {
      pieces.add(new FormulaWriter(reading).between(formula, false));
    } else if (node instanceof HtmlEntity) {
      words(Escaping.unescapeHtml(node.getChars()), node.getStartOffset());
    } else if (node instanceof HtmlInline) {
      pieces.add(new Piece.Raw(node.getChars()));
    } else if (!(node instanceof HtmlInlineComment) && !link(node)) {
      throw new IllegalStateException(
          reading.place(node.getStartOffset()) + ": cannot read " + node.getNodeName());
    }
  }

  private boolean link(Node node) {
    if (node instanceof Link link) {
      links.link(link);
    } else if (node instanceof LinkRef reference) {
      links.reference(reference);
    } else if (node instanceof WikiLink) {
      links.wikiLink(node);
    } else if (node instanceof AutoLink address) {
      links.address(address);
    } else if (node instanceof MailLink address) {
      links.mail(address);
    } else if (node instanceof Image image) {
      links.image(image);
    } else if (node instanceof ImageRef reference) {
      links.imageReference(reference);
    } else {
      return false;
    }
    return true;
  }

  private void element(String name, Node node) {
    pieces.open(name);
    children(node);
    pieces.close(name);
  }

  /** Words as written: backslashes are resolved, gaps cut out. */
  void text(String written, int offset) {
    if (manner == Manner.WITH_GAPS) {
      new GapReader(reading, this, pieces).read(written, offset);
    } else {
      unescaped(written, offset);
    }
  }

  void unescaped(String written, int offset) {
    int from = 0;
    for (int at = 0; at + 1 < written.length(); at++) {
      if (written.charAt(at) == '\\' && isPunctuation(written.charAt(at + 1))) {
        words(written.substring(from, at), offset + from);
        from = at + 1;
        at++;
      }
    }
    words(written.substring(from), offset + from);
  }

  private void words(String words, int offset) {
    if (!words.isEmpty()) {
      boolean linkable = manner == Manner.LINKABLE && unlinkable == 0;
      pieces.add(new Segment.Text(words, linkable, reading.place(offset)));
    }
  }

  /** Words that do not become a link of their own, as they stand. */
  void plainWords(String words, int offset) {
    unlinkable++;
    words(words, offset);
    unlinkable--;
  }

  private static boolean isPunctuation(char character) {
    return "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".indexOf(character) >= 0;
  }
}
