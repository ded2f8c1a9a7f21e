package io.github.studysite.source;

import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Segment.Boundary;
import java.util.ArrayList;
import java.util.List;

/** Collects segments; neighbouring markup with the same meaning becomes one. */
final class ProseBuilder {
  private final List<Segment> segments = new ArrayList<>();
  private final StringBuilder markup = new StringBuilder();
  private Boundary boundary = Boundary.NONE;

  void add(Segment segment) {
    if (segment instanceof Segment.Markup own) {
      markup(own.html(), own.boundary());
    } else {
      flush();
      segments.add(segment);
    }
  }

  void markup(String html, Boundary meaning) {
    if (meaning != boundary) {
      flush();
      boundary = meaning;
    }
    markup.append(html);
  }

  /** Begins an element, or writes a void one. */
  void open(String name, String attributes) {
    boolean ownLine = Html.isVoid(name) && Html.isBlock(name);
    markup("<" + name + attributes + (ownLine ? ">\n" : ">"), boundaryOf(name));
  }

  void close(String name) {
    markup(Html.end(name), boundaryOf(name));
  }

  Prose build() {
    flush();
    return new Prose(segments);
  }

  private void flush() {
    if (!markup.isEmpty()) {
      segments.add(new Segment.Markup(markup.toString(), boundary));
      markup.setLength(0);
    }
  }

  private static Boundary boundaryOf(String name) {
    return Html.isBlock(name) ? Boundary.BLOCK : Boundary.NONE;
  }
}
