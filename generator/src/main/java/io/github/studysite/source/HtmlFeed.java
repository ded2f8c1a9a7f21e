package io.github.studysite.source;

import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the HTML parser gets to read: our own tags marked by an attribute, finished segments as
 * numbers between two characters that stand for nothing, and raw HTML as it was written.
 */
final class HtmlFeed {
  static final char PIECE_START = '\uFDD0';
  static final char PIECE_END = '\uFDD1';
  private static final char UNKNOWN = '\uFFFD';

  private final List<Piece> pieces;
  private final StringBuilder html = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final String marker;

  /** Raw HTML, copied to a place in the feed. */
  private record Stretch(int start, Piece.Raw raw) {}

  HtmlFeed(List<Piece> pieces) {
    this.pieces = pieces;
    this.marker = unusedAttribute(pieces);
    for (int number = 0; number < pieces.size(); number++) {
      add(pieces.get(number), number);
    }
  }

  /** An attribute that no author has written, so that none can pose as us. */
  private static String unusedAttribute(List<Piece> pieces) {
    StringBuilder name = new StringBuilder("data-piece");
    boolean used = true;
    while (used) {
      used = false;
      for (Piece piece : pieces) {
        if (piece instanceof Piece.Raw raw && raw.html().toString().contains(name)) {
          name.append('x');
          used = true;
        }
      }
    }
    return name.toString();
  }

  private void add(Piece piece, int number) {
    if (piece instanceof Piece.Raw raw) {
      stretches.add(new Stretch(html.length(), raw));
      html.append(raw.html().toString().replace(PIECE_START, UNKNOWN).replace(PIECE_END, UNKNOWN));
    } else if (piece instanceof Piece.Open open) {
      tag(open.name(), number);
    } else if (piece instanceof Piece.Link) {
      tag("a", number);
    } else if (piece instanceof Piece.Close close) {
      html.append("</").append(close.name()).append('>');
    } else if (piece instanceof Piece.Whole) {
      tag("div", number);
      html.append("</div>");
    } else {
      html.append(PIECE_START).append(number).append(PIECE_END);
    }
  }

  private void tag(String name, int number) {
    html.append('<').append(name).append(' ').append(marker);
    html.append("=\"").append(number).append("\">");
  }

  String html() {
    return html.toString();
  }

  /** Name of the attribute that marks our own tags. */
  String marker() {
    return marker;
  }

  Piece piece(int number) {
    return pieces.get(number);
  }

  /** The segment with this number, if it is one. */
  Optional<Segment> segment(int number) {
    return pieces.get(number) instanceof Piece.Inline inline
        ? Optional.of(inline.segment())
        : Optional.empty();
  }

  /** The offset in the note that a place in the feed was copied from, or the nearest above it. */
  int sourceOffset(int feedOffset) {
    int low = 0;
    int high = stretches.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (stretches.get(middle).start() <= feedOffset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    Stretch found = stretches.get(low);
    int inside = Math.max(0, Math.min(feedOffset - found.start(), found.raw().html().length()));
    return found.raw().html().getIndexOffset(inside);
  }
}
