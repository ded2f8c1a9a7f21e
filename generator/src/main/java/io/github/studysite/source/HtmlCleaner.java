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
  private static final String BROKEN = "raw-html-broken";
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
    // As a part of a body: a whole document would take a script at the beginning into its head.
    Element body = new Element("body");
    body.appendChildren(
        Parser.htmlParser().setTrackPosition(true).parseFragmentInput(feed.html(), body, ""));
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
      checkClosed(element);
      if (!isEmptyParagraph(element)) {
        element(element, attributes(element), linkableInside);
      }
    } else if (HtmlRules.losesContent(element)) {
      reading.warning(
          RULE, offset(element), "<" + name + "> was removed with what it contains.", ADVICE);
      meetAll(element);
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

  /** A paragraph that the parser made, or in which nothing may stay. */
  private boolean isEmptyParagraph(Element element) {
    return element.normalName().equals("p")
        && element.childNodes().stream().allMatch(this::isNothing);
  }

  private boolean isNothing(Node node) {
    if (node instanceof TextNode text) {
      return text.isBlank();
    }
    return !(node instanceof Element element)
        || !reading.trustedHtml() && HtmlRules.losesContent(element);
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

  /** What goes away on purpose is not lost. */
  private void meetAll(Element element) {
    Matcher numbers =
        Pattern.compile(PIECE + "|" + feed.marker() + "=\"(\\d+)\"").matcher(element.outerHtml());
    while (numbers.find()) {
      String number = numbers.group(1) == null ? numbers.group(2) : numbers.group(1);
      met.set(Integer.parseInt(number));
    }
  }

  /** A tag that is not closed before a blank line swallows the text that follows. */
  private void reportLost() {
    for (int number = 0; number < pieces.size(); number++) {
      Piece piece = pieces.get(number);
      boolean shown = !(piece instanceof Piece.Close || piece instanceof Piece.Raw);
      if (shown && !met.get(number)) {
        reading.error(
            BROKEN,
            feed.sourceOffset(0),
            "A tag or comment of the HTML here is not finished and hides text.",
            "Look for a missing > or quotation mark.");
        return;
      }
    }
  }

  /** A tag without its end goes on into everything below. */
  private void checkClosed(Element element) {
    String name = element.normalName();
    boolean written = element.sourceRange().isTracked() && !element.sourceRange().isImplicit();
    boolean closed = element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
    if (written && !closed && !Html.isVoid(name) && !HtmlRules.endsByItself(element)) {
      reading.error(
          BROKEN,
          offset(element),
          "<" + name + "> is not closed.",
          "Write </" + name + "> where it ends; terms and call-outs cannot stand inside it.");
    }
  }
}
