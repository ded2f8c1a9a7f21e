package io.github.studysite.source;

import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.List;

/** The pieces of one run of prose, in order. */
final class Pieces {
  private final List<Piece> pieces = new ArrayList<>();
  private boolean raw;

  void open(String name) {
    open(name, "");
  }

  void open(String name, String attributes) {
    pieces.add(new Piece.Open(name, attributes));
  }

  void close(String name) {
    pieces.add(new Piece.Close(name));
  }

  void add(Segment segment) {
    pieces.add(new Piece.Inline(segment));
  }

  void add(Piece piece) {
    raw |= piece instanceof Piece.Raw;
    pieces.add(piece);
  }

  /** Only if raw HTML stands among the pieces do they go through an HTML parser. */
  Prose prose(Reading reading, boolean linkable) {
    if (raw) {
      return new HtmlCleaner(pieces, reading, linkable).prose();
    }
    ProseBuilder prose = new ProseBuilder();
    for (Piece piece : pieces) {
      write(piece, prose);
    }
    return prose.build();
  }

  /** Writes a piece that is not raw. */
  static void write(Piece piece, ProseBuilder prose) {
    if (piece instanceof Piece.Open open) {
      prose.open(open.name(), open.attributes());
    } else if (piece instanceof Piece.Close close) {
      if (close.name().equals("a")) {
        prose.add(new Segment.LinkEnd());
      } else {
        prose.close(close.name());
      }
    } else if (piece instanceof Piece.Link link) {
      prose.add(new Segment.LinkStart(link.target(), link.place()));
    } else if (piece instanceof Piece.Inline inline) {
      prose.add(inline.segment());
    } else if (piece instanceof Piece.Whole whole) {
      prose.markup(whole.html(), Segment.Boundary.BLOCK);
    } else {
      throw new IllegalArgumentException("raw HTML has to be cleaned first");
    }
  }
}
