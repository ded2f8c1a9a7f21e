package io.github.studysite.model;

import java.util.List;

/** Formatted text as a flat list of {@link Segment}s, independent of the page it is shown on. */
public record Prose(List<Segment> segments) {
  public static final Prose EMPTY = new Prose(List.of());

  public Prose {
    segments = List.copyOf(segments);
  }

  public boolean isEmpty() {
    return segments.isEmpty();
  }

  /**
   * The words alone, inline code among them, blocks and lines separated by one space. An image
   * stands there by its alternative text, a gap as {@code …} without its answer, a formula by its
   * source, a diagram by its title.
   */
  public String plainText() {
    return PlainText.of(segments);
  }
}
