package io.github.studysite.source.diagram;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * PlantUML's SVG as a part of our pages: nothing but shapes and words. It has no ids, so that it
 * can stand on a page several times, and classes instead of colours and fonts, which the theme
 * gives it.
 */
final class Svg {
  private static final Set<String> SHAPES =
      Set.of("circle", "ellipse", "line", "path", "polygon", "polyline", "rect", "text");
  private static final Set<String> WRAPPERS = Set.of("a", "g");
  private static final List<String> GEOMETRY =
      List.of(
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "d",
          "points",
          "transform",
          "textLength",
          "lengthAdjust",
          "font-size",
          "font-weight",
          "font-style",
          "text-decoration",
          "stroke-width",
          "stroke-dasharray");
  private static final Pattern STYLE = Pattern.compile("([a-z-]+)\\s*:\\s*([^;]+)");
  private static final Pattern COLOUR = Pattern.compile("#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})");

  private Svg() {}

  /** Empty if there is nothing to see. Without a title its words are read as they stand. */
  static String of(String plantUml, String title) {
    Document document = Jsoup.parse(plantUml, "", Parser.xmlParser());
    Element drawn = document.selectFirst("svg");
    if (drawn == null) {
      throw new IllegalStateException("PlantUML drew nothing");
    }
    Element svg = new Element("svg");
    String[] box = drawn.attr("viewBox").split(" ");
    svg.attributes().put("viewBox", drawn.attr("viewBox"));
    svg.attr("width", box[2]).attr("height", box[3]);
    if (!title.isEmpty()) {
      svg.attr("role", "img").attr("aria-label", title);
    }
    List<Element> shapes = new ArrayList<>();
    collect(drawn, shapes);
    if (shapes.isEmpty()) {
      return "";
    }
    shapes.forEach(svg::appendChild);
    Document output = new Document("");
    output.outputSettings().prettyPrint(false).syntax(Document.OutputSettings.Syntax.xml);
    output.appendChild(svg);
    return svg.outerHtml();
  }

  private static void collect(Element from, List<Element> shapes) {
    for (Element child : from.children()) {
      String name = child.tagName().toLowerCase(Locale.ROOT);
      if (WRAPPERS.contains(name)) {
        collect(child, shapes);
      } else if (SHAPES.contains(name)) {
        shape(child).ifPresent(shapes::add);
      }
    }
  }

  private static Optional<Element> shape(Element drawn) {
    Matcher style = STYLE.matcher(drawn.attr("style"));
    while (style.find()) {
      drawn.attr(style.group(1), style.group(2).strip());
    }
    String fill = drawn.attr("fill");
    String stroke = drawn.attr("stroke");
    boolean words = drawn.tagName().equals("text");
    boolean unseen = isNone(fill) || drawn.attr("fill-opacity").equals("0");
    if (!words && unseen && isNone(stroke)) {
      return Optional.empty();
    }
    Element shape = new Element(drawn.tagName());
    String kind = words ? words(drawn) : unseen ? "" : surface(fill);
    if (!kind.isEmpty()) {
      shape.attr("class", kind);
    }
    for (String name : GEOMETRY) {
      Attribute attribute = drawn.attribute(name);
      if (attribute != null && !attribute.getValue().isEmpty()) {
        // Not attr(), which would write textLength in small letters.
        shape.attributes().put(name, attribute.getValue());
      }
    }
    if (!words && isNone(stroke)) {
      shape.attr("stroke", "none");
    }
    if (words) {
      shape.text(drawn.wholeText());
    }
    return Optional.of(shape);
  }

  private static boolean isNone(String colour) {
    return colour.isEmpty() || colour.equals("none") || colour.equals("transparent");
  }

  private static String words(Element drawn) {
    return drawn.attr("font-family").contains("mono") ? "mono" : "";
  }

  /** Ink, or paper of one of three kinds: as light as the page, a note's, or a shade. */
  private static String surface(String fill) {
    Matcher colour = COLOUR.matcher(fill);
    if (!colour.matches()) {
      return "shade";
    }
    String hex = colour.group(1);
    String full = hex.length() == 6 ? hex : hex.replaceAll("(.)", "$1$1");
    int red = Integer.parseInt(full.substring(0, 2), 16);
    int green = Integer.parseInt(full.substring(2, 4), 16);
    int blue = Integer.parseInt(full.substring(4, 6), 16);
    if (Math.max(red, Math.max(green, blue)) < 0x30) {
      return "ink";
    }
    if (red == 0xFF && green == 0xFF && blue == 0xFF) {
      return "paper";
    }
    return red > 0xF0 && green > 0xF0 && blue < 0xE8 ? "memo" : "shade";
  }
}
