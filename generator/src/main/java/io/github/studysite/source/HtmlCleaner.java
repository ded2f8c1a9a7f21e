package io.github.studysite.source;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Reads pieces with raw HTML among them as a browser would, takes out what may not stay, and writes
 * the rest as valid HTML.
 */
final class HtmlCleaner {
  private static final String RULE = "raw-html-removed";
  private static final String ADVICE =
      "Use Markdown for it, or write html: trusted into the front matter if the HTML is your own.";
  private static final Pattern ATTRIBUTE_NAME = Pattern.compile("[A-Za-z_:][-A-Za-z0-9_:.]*");
  private static final Pattern PIECE =
      Pattern.compile(HtmlFeed.PIECE_START + "(\\d+)" + HtmlFeed.PIECE_END);

  private final List<Piece> pieces;
  private final HtmlFeed feed;
  private final Reading reading;
  private final boolean linkable;
  private final ProseBuilder prose = new ProseBuilder();
  private final BitSet met = new BitSet();
  private final HtmlTextReader texts;

  HtmlCleaner(List<Piece> pieces, Reading reading, boolean linkable) {
    this.pieces = pieces;
    this.feed = new HtmlFeed(pieces);
    this.reading = reading;
    this.linkable = linkable;
    this.texts = new HtmlTextReader(feed, reading, prose, met);
  }

  Prose prose() {
    Element body = Parser.htmlParser().setTrackPosition(true).parseInput(feed.html(), "").body();
    children(body, linkable);
    reportLost();
    return prose.build();
  }

  private void children(Node parent, boolean linkableHere) {
    for (Node node : parent.childNodes()) {
      if (node instanceof TextNode text) {
        texts.read(text, linkableHere);
      } else if (node instanceof DataNode data) {
        prose.markup(data.getWholeData(), Segment.Boundary.BLOCK);
      } else if (node instanceof Element element) {
        if (element.hasAttr(feed.marker())) {
          own(element, Integer.parseInt(element.attr(feed.marker())), linkableHere);
        } else {
          foreign(element, linkableHere);
        }
      }
    }
  }

  /** An element that Markdown made. */
  private void own(Element element, int number, boolean linkableHere) {
    Piece piece = feed.piece(number);
    met.set(number);
    if (piece instanceof Piece.Whole whole) {
      prose.markup(whole.html(), Segment.Boundary.BLOCK);
      children(element, linkableHere);
    } else if (piece instanceof Piece.Link link) {
      link(element, link.target(), link.place());
    } else if (piece instanceof Piece.Open open && !isEmptyParagraph(element)) {
      element(element, open.attributes(), linkableHere);
    }
  }

  /** An element that the author wrote. */
  private void foreign(Element element, boolean linkableHere) {
    String name = element.normalName();
    boolean linkableInside = linkableHere && !HtmlRules.isUnlinkable(element);
    if (name.equals("a")) {
      foreignLink(element, linkableHere);
    } else if (name.equals("img")) {
      image(element);
    } else if (reading.trustedHtml() || HtmlRules.allows(element)) {
      if (!isEmptyParagraph(element)) {
        element(element, attributes(element), linkableInside);
      }
    } else if (HtmlRules.losesContent(element)) {
      reading.warning(
          RULE, offset(element), "<" + name + "> was removed with what it contains.", ADVICE);
      Matcher lost = PIECE.matcher(element.outerHtml());
      while (lost.find()) {
        met.set(Integer.parseInt(lost.group(1)));
      }
    } else {
      reading.warning(
          RULE, offset(element), "The tags <" + name + "> were removed; their words stay.", ADVICE);
      children(element, linkableInside);
    }
  }

  private void element(Element element, String attributes, boolean linkableInside) {
    String name = element.normalName();
    prose.open(name, attributes);
    if (!Html.isVoid(name)) {
      children(element, linkableInside);
      prose.close(name);
    }
  }

  private static boolean isEmptyParagraph(Element element) {
    return element.normalName().equals("p") && element.childNodeSize() == 0;
  }

  private String attributes(Element element) {
    StringBuilder kept = new StringBuilder();
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey();
      boolean allowed = reading.trustedHtml() || HtmlRules.allows(element, attribute);
      if (allowed && ATTRIBUTE_NAME.matcher(name).matches()) {
        kept.append(
            attribute.getValue().isEmpty()
                ? " " + name
                : Html.attribute(name, attribute.getValue()));
      } else {
        removed(element, name);
      }
    }
    return kept.toString();
  }

  private void removed(Element element, String attribute) {
    reading.warning(
        RULE,
        offset(element),
        "The attribute “" + attribute + "” of <" + element.normalName() + "> was removed.",
        ADVICE);
  }

  private void foreignLink(Element element, boolean linkableHere) {
    reportOthers(element, List.of("href"));
    Place place = reading.place(offset(element));
    Optional<LinkTarget> target =
        element.hasAttr("href")
            ? LinkTargetReader.read(element.attr("href"), place, reading)
            : Optional.empty();
    if (target.isPresent()) {
      link(element, target.get(), place);
    } else {
      children(element, linkableHere && !element.hasAttr("href"));
    }
  }

  private void link(Element element, LinkTarget target, Place place) {
    prose.add(new Segment.LinkStart(target, place));
    children(element, false);
    prose.add(new Segment.LinkEnd());
  }

  private void image(Element element) {
    reportOthers(element, List.of("src", "alt", "title"));
    ImageReader.read(
            element.attr("src"),
            element.attr("alt").strip(),
            element.attr("title"),
            reading.place(offset(element)),
            reading)
        .ifPresent(prose::add);
  }

  private void reportOthers(Element element, List<String> read) {
    for (Attribute attribute : element.attributes()) {
      if (!read.contains(attribute.getKey())) {
        removed(element, attribute.getKey());
      }
    }
  }

  private int offset(Element element) {
    return feed.sourceOffset(Math.max(0, element.sourceRange().startPos()));
  }

  /** A tag that is not closed before a blank line swallows the text that follows. */
  private void reportLost() {
    for (int number = 0; number < pieces.size(); number++) {
      boolean content =
          pieces.get(number) instanceof Piece.Whole
              || pieces.get(number) instanceof Piece.Inline inline
                  && !(inline.segment() instanceof Segment.Markup)
                  && !(inline.segment() instanceof Segment.Text text && text.words().isBlank());
      if (content && !met.get(number)) {
        reading.error(
            "raw-html-broken",
            feed.sourceOffset(0),
            "A tag or comment of the HTML here is not finished and hides text.",
            "Look for a missing > or quotation mark.");
        return;
      }
    }
  }
}
