package io.github.studysite.link;

import io.github.studysite.model.Segment;
import java.util.List;
import java.util.Optional;

/**
 * The segments that a link around some words would hold: from an offset in the first to an offset
 * in the last. Of markup, the whole is held.
 */
record Extent(int first, int from, int last, int to) {

  /**
   * Widened over inline tags right before or behind the words where that keeps elements whole.
   * Empty if the link would cut an element in half.
   */
  static Optional<Extent> of(FlowText flow, int start, int end) {
    int first = flow.segmentAt(start);
    int last = flow.segmentAt(end - 1);
    Extent words = new Extent(first, flow.offsetAt(start), last, flow.offsetAt(end - 1) + 1);
    return first == last ? Optional.of(words) : words.whole(flow.segments());
  }

  private Optional<Extent> whole(List<Segment> segments) {
    Extent extent = this;
    while (true) {
      Tags tags = new Tags();
      for (int index = extent.first; index <= extent.last; index++) {
        Segment segment = segments.get(index);
        if (segment instanceof Segment.Markup markup) {
          tags.read(markup.html());
        } else if (!(segment instanceof Segment.Text)) {
          return Optional.empty();
        }
      }
      if (tags.closesBeforeItOpens()) {
        if (extent.from > 0 || !isInlineMarkup(segments, extent.first - 1)) {
          return Optional.empty();
        }
        extent = new Extent(extent.first - 1, 0, extent.last, extent.to);
      } else if (tags.leavesOpen()) {
        if (!extent.reachesTheEndOf(segments) || !isInlineMarkup(segments, extent.last + 1)) {
          return Optional.empty();
        }
        extent = new Extent(extent.first, extent.from, extent.last + 1, 0);
      } else {
        return Optional.of(extent);
      }
    }
  }

  /** Whether this one begins before the other, which began first, has ended. */
  boolean overlaps(Extent earlier) {
    boolean inTheSame = from < earlier.to || earlier.to == 0;
    return first < earlier.last || first == earlier.last && inTheSame;
  }

  private boolean reachesTheEndOf(List<Segment> segments) {
    return !(segments.get(last) instanceof Segment.Text text) || to == text.words().length();
  }

  private static boolean isInlineMarkup(List<Segment> segments, int index) {
    return index >= 0
        && index < segments.size()
        && segments.get(index) instanceof Segment.Markup markup
        && markup.boundary() == Segment.Boundary.NONE;
  }
}
