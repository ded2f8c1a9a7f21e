package io.github.studysite.download;

import io.github.studysite.model.Block;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prose as HTML for places outside the site: without our classes, and with links and images only as
 * far as they have an absolute address.
 */
final class CardHtml {
  private static final Pattern BLOCK =
      Pattern.compile("<(?:p|ul|ol|div|table|pre|blockquote|dl|hr|details|h[1-6])\\b");
  private static final Pattern TAG = Pattern.compile("<[^>]+>");
  private static final Pattern OURS =
      Pattern.compile(" (?:class|tabindex|role|aria-[a-z]+)=\"[^\"]*\"");
  private static final Pattern COLOURED = Pattern.compile("<span class=\"[a-z]\">([^<]*)</span>");
  private static final Pattern ABSOLUTE = Pattern.compile("(?i)[a-z][a-z0-9+.-]*:.*");

  private final String baseUrl;

  /**
   * @param baseUrl where the site is published, ending in {@code /}; empty if not known
   */
  CardHtml(String baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Each passage is one or more paragraphs. */
  String of(List<Block> blocks) {
    return blocks.stream().map(this::of).collect(Collectors.joining());
  }

  private String of(Block block) {
    if (block instanceof Block.Passage passage) {
      return paragraph(passage.prose());
    }
    if (block instanceof Block.CallOut callOut) {
      return "<blockquote>" + of(callOut.body()) + "</blockquote>";
    }
    if (block instanceof Block.Erratum erratum) {
      String then = erratum.then().isEmpty() ? "" : "<p><s>" + inline(erratum.then()) + "</s></p>";
      return "<blockquote>" + then + paragraph(erratum.now()) + "</blockquote>";
    }
    return ""; // Lists of terms do not stand in what belongs to a card.
  }

  private String paragraph(Prose prose) {
    String html = html(prose).strip();
    return BLOCK.matcher(html).lookingAt() || html.isEmpty() ? html : "<p>" + html + "</p>";
  }

  /** Without the tags of a paragraph, if it is nothing but one. */
  String inline(Prose prose) {
    String html = html(prose).strip();
    boolean single =
        html.startsWith("<p>") && html.endsWith("</p>") && html.lastIndexOf("<p>") == 0;
    return single ? html.substring(3, html.length() - 4) : html;
  }

  /** The address of a page of the site; empty if it is not known. */
  String address(LinkTarget.ToPage page) {
    if (baseUrl.isEmpty()) {
      return "";
    }
    return baseUrl + page.path() + (page.fragment().isEmpty() ? "" : "#" + page.fragment());
  }

  private String html(Prose prose) {
    StringBuilder html = new StringBuilder();
    Deque<String> ends = new ArrayDeque<>();
    for (Segment segment : prose.segments()) {
      if (segment instanceof Segment.Text text) {
        html.append(escape(text.words()));
      } else if (segment instanceof Segment.Markup markup) {
        html.append(plain(markup.html()));
      } else if (segment instanceof Segment.LinkStart link) {
        String href = href(link.target());
        html.append(href.isEmpty() ? "" : "<a href=\"" + escape(href) + "\">");
        ends.push(href.isEmpty() ? "" : "</a>");
      } else if (segment instanceof Segment.LinkEnd) {
        html.append(ends.pop());
      } else if (segment instanceof Segment.Image image) {
        html.append(image(image));
      } else if (segment instanceof Segment.Gap) {
        html.append("[…]");
      } else if (segment instanceof Segment.Formula formula) {
        html.append(formula(formula));
      } else if (segment instanceof Segment.Diagram diagram && !diagram.title().isEmpty()) {
        html.append("<p><i>").append(escape(diagram.title())).append("</i></p>");
      }
    }
    return html.toString();
  }

  /** As Anki and Moodle's MathJax know it. */
  private static String formula(Segment.Formula formula) {
    String source = escape(formula.source());
    return formula.block() ? "<p>\\[" + source + "\\]</p>" : "\\(" + source + "\\)";
  }

  private static String plain(String markup) {
    return TAG.matcher(COLOURED.matcher(markup).replaceAll("$1"))
        .replaceAll(tag -> Matcher.quoteReplacement(OURS.matcher(tag.group()).replaceAll("")));
  }

  private String href(LinkTarget target) {
    if (target instanceof LinkTarget.Url url) {
      return url.href();
    }
    if (target instanceof LinkTarget.ToTerm term) {
      return address(new LinkTarget.ToPage("terms/" + term.termId() + ".html", ""));
    }
    return target instanceof LinkTarget.ToPage page ? address(page) : "";
  }

  private String image(Segment.Image image) {
    boolean absolute = ABSOLUTE.matcher(image.source()).matches();
    if (!absolute && baseUrl.isEmpty()) {
      return escape(image.alt());
    }
    String source = absolute ? image.source() : baseUrl + image.source();
    return "<img src=\"" + escape(source) + "\" alt=\"" + escape(image.alt()) + "\">";
  }

  /** For text and for attribute values in double quotes. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
