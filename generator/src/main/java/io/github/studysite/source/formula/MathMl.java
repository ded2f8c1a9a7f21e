package io.github.studysite.source.formula;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** KaTeX's MathML as browsers and our pages need it: MathML Core without colours and links. */
final class MathMl {
  private static final Set<String> ELEMENTS =
      Set.of(
          "mfrac",
          "mi",
          "mn",
          "mo",
          "mover",
          "mpadded",
          "mphantom",
          "mroot",
          "mrow",
          "ms",
          "mspace",
          "msqrt",
          "mstyle",
          "msub",
          "msubsup",
          "msup",
          "mtable",
          "mtd",
          "mtext",
          "mtr",
          "munder",
          "munderover");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "accent",
          "accentunder",
          "columnalign",
          "columnspacing",
          "depth",
          "displaystyle",
          "fence",
          "height",
          "largeop",
          "linethickness",
          "lspace",
          "maxsize",
          "minsize",
          "movablelimits",
          "rowspacing",
          "rspace",
          "scriptlevel",
          "separator",
          "stretchy",
          "symmetric",
          "voffset",
          "width");

  private MathMl() {}

  static String of(String katex, String source, boolean display) {
    Document document = Jsoup.parse(katex, "", Parser.xmlParser());
    document.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    Element semantics = document.selectFirst("semantics");
    if (semantics == null) {
      throw new IllegalStateException("KaTeX wrote no semantics for " + source);
    }
    Element content = semantics.firstElementChild();
    clean(content);
    Element math = new Element("math");
    math.attr("alttext", source.strip().replaceAll("\\s+", " "));
    if (display) {
      math.attr("displaystyle", "true");
    }
    document.empty();
    document.appendChild(math.appendChild(content));
    return math.outerHtml();
  }

  /**
   * An accent that would combine with what stands before the element, as a character of its own.
   */
  private static String spacing(String text) {
    return switch (text) {
      case "\u20D7" -> "\u2192";
      case "\u20D6" -> "\u2190";
      case "\u0338" -> "\u2215";
      case "\u0332" -> "_";
      default -> text;
    };
  }

  private static void clean(Element element) {
    for (Element child : List.copyOf(element.children())) {
      clean(child);
    }
    String variant = element.attr("mathvariant");
    for (Attribute attribute : element.attributes().asList()) {
      if (!ATTRIBUTES.contains(attribute.getKey())) {
        element.removeAttr(attribute.getKey());
      }
    }
    if (element.normalName().equals("mtd")) {
      // Of a numbered line; no edition of MathML has it.
      element.removeAttr("width");
    }
    for (TextNode text : element.textNodes()) {
      text.text(spacing(Normalizer.normalize(text.getWholeText(), Normalizer.Form.NFC)));
    }
    if (!ELEMENTS.contains(element.normalName())) {
      element.tagName("mrow");
    } else if (variant.equals("normal")) {
      // The one value that browsers know; without it a single letter is slanted.
      element.attr("mathvariant", variant);
    } else if (!variant.isEmpty()) {
      for (TextNode text : element.textNodes()) {
        text.text(Letters.of(text.getWholeText(), variant));
      }
    }
  }
}
