package io.github.studysite.model;

import java.util.List;

/** Cuts the words out of prose. */
public final class PlainText {
  private PlainText() {}

  static String of(List<Segment> segments) {
    StringBuilder words = new StringBuilder();
    for (Segment segment : segments) {
      if (segment instanceof Segment.Text text) {
        words.append(text.words());
      } else if (segment instanceof Segment.Markup markup) {
        if (markup.boundary() == Segment.Boundary.BLOCK) {
          words.append(' ');
        } else if (markup.boundary() == Segment.Boundary.SOLID) {
          words.append(ofMarkup(markup.html()));
        }
      } else if (segment instanceof Segment.Image image) {
        words.append(image.alt());
      } else if (segment instanceof Segment.Gap) {
        words.append('…');
      } else if (segment instanceof Segment.Formula formula) {
        String space = formula.block() ? " " : "";
        words.append(space).append(formula.source()).append(space);
      } else if (segment instanceof Segment.Diagram diagram) {
        words.append(' ').append(diagram.title()).append(' ');
      }
    }
    return words.toString().replaceAll("\\s+", " ").strip();
  }

  /**
   * The words between the tags. Our own markup is well-formed and escapes only these five
   * characters, so no parser is needed.
   */
  public static String ofMarkup(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
