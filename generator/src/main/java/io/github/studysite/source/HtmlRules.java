package io.github.studysite.source;

import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/** Which raw HTML may stay. Nothing that runs, loads, or changes the look of the page. */
final class HtmlRules {
  private static final Safelist SAFE =
      new Safelist()
          .addTags(
              "abbr",
              "b",
              "bdi",
              "bdo",
              "blockquote",
              "br",
              "caption",
              "cite",
              "code",
              "col",
              "colgroup",
              "dd",
              "del",
              "details",
              "dfn",
              "div",
              "dl",
              "dt",
              "em",
              "figcaption",
              "figure",
              "hr",
              "i",
              "ins",
              "kbd",
              "li",
              "mark",
              "ol",
              "p",
              "pre",
              "q",
              "rp",
              "rt",
              "ruby",
              "s",
              "samp",
              "small",
              "span",
              "strong",
              "sub",
              "summary",
              "sup",
              "table",
              "tbody",
              "td",
              "tfoot",
              "th",
              "thead",
              "time",
              "tr",
              "u",
              "ul",
              "var",
              "wbr")
          .addAttributes(":all", "dir", "lang", "title")
          .addAttributes("col", "span")
          .addAttributes("colgroup", "span")
          .addAttributes("del", "datetime")
          .addAttributes("details", "open")
          .addAttributes("ins", "datetime")
          .addAttributes("li", "value")
          .addAttributes("ol", "reversed", "start", "type")
          .addAttributes("td", "colspan", "rowspan")
          .addAttributes("th", "colspan", "rowspan", "scope")
          .addAttributes("time", "datetime");

  /** What is inside these is not text for readers. */
  private static final Set<String> WITHOUT_CONTENT =
      Set.of(
          "script",
          "style",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "math",
          "noscript",
          "canvas",
          "audio",
          "video",
          "select",
          "textarea",
          "title",
          "head");

  /** Words in these never become links by themselves. */
  private static final Set<String> UNLINKABLE =
      Set.of(
          "a", "button", "code", "h1", "h2", "h3", "h4", "h5", "h6", "kbd", "pre", "samp",
          "summary", "th", "title", "var");

  /** These need no end tag. */
  private static final Set<String> END_BY_THEMSELVES =
      Set.of(
          "caption",
          "colgroup",
          "dd",
          "dt",
          "li",
          "p",
          "rp",
          "rt",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr");

  private HtmlRules() {}

  static boolean allows(Element element) {
    return SAFE.isSafeTag(element.normalName());
  }

  static boolean allows(Element element, Attribute attribute) {
    return SAFE.isSafeAttribute(element.normalName(), element, attribute);
  }

  static boolean losesContent(Element element) {
    return WITHOUT_CONTENT.contains(element.normalName());
  }

  static boolean endsByItself(Element element) {
    return END_BY_THEMSELVES.contains(element.normalName());
  }

  static boolean isUnlinkable(Element element) {
    return UNLINKABLE.contains(element.normalName());
  }
}
