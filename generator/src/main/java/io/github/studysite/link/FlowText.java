package io.github.studysite.link;

import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.PlainText;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Prose as one text that knows where each of its characters came from: inline markup is invisible,
 * runs of blanks and line breaks are one blank.
 */
final class FlowText {
  /** What a character stands for. */
  enum Kind {
    /** Words that may become a link. */
    LINKABLE,
    /** Words that must not. */
    FIXED,
    /** Inline code and other things that stand there like a letter. */
    SOLID,
    /** The end of a block. */
    BREAK
  }

  /** Something solid without words of its own. */
  static final char OBJECT = '\ufffc';

  private static final char BREAK = '\u2029';

  /** A link that is there already. */
  record Link(int start, int end, LinkTarget target, Place place) {}

  private final List<Segment> segments;
  private final boolean linkable;
  private final List<Link> links = new ArrayList<>();
  private char[] characters = new char[64];
  private Kind[] kinds = new Kind[64];
  private int[] segmentOf = new int[64];
  private int[] offsetOf = new int[64];
  private int length;

  private FlowText(List<Segment> segments, boolean linkable) {
    this.segments = segments;
    this.linkable = linkable;
    read();
  }

  /**
   * @param linkable false if no text may become a link, whatever it says of itself
   */
  static FlowText of(Prose prose, boolean linkable) {
    return new FlowText(prose.segments(), linkable);
  }

  private void read() {
    Segment.LinkStart open = null;
    int openAt = 0;
    for (int index = 0; index < segments.size(); index++) {
      Segment segment = segments.get(index);
      if (segment instanceof Segment.Text text) {
        boolean free = linkable && text.linkable() && open == null;
        append(text.words(), free ? Kind.LINKABLE : Kind.FIXED, index);
      } else if (segment instanceof Segment.Markup markup) {
        appendMarkup(markup, index);
      } else if (segment instanceof Segment.Image image) {
        appendSolid(image.alt(), index);
      } else if (segment instanceof Segment.Gap) {
        appendSolid("…", index);
      } else if (segment instanceof Segment.Formula formula) {
        appendFormula(formula, index);
      } else if (segment instanceof Segment.Diagram) {
        append(BREAK, Kind.BREAK, index, 0);
      } else if (segment instanceof Segment.LinkStart start) {
        open = start;
        openAt = length;
      } else if (segment instanceof Segment.LinkEnd && open != null) {
        links.add(new Link(openAt, length, open.target(), open.place()));
        open = null;
      }
    }
  }

  private void appendMarkup(Segment.Markup markup, int index) {
    switch (markup.boundary()) {
      case NONE -> {}
      case SOLID -> appendSolid(PlainText.ofMarkup(markup.html()), index);
      case BLOCK -> append(BREAK, Kind.BREAK, index, 0);
    }
  }

  private void appendFormula(Segment.Formula formula, int index) {
    if (formula.block()) {
      append(BREAK, Kind.BREAK, index, 0);
    } else {
      appendSolid(formula.source(), index);
    }
  }

  private void appendSolid(String words, int index) {
    append(words.isBlank() ? String.valueOf(OBJECT) : words, Kind.SOLID, index);
  }

  private void append(String words, Kind kind, int index) {
    for (int at = 0; at < words.length(); at++) {
      char character = words.charAt(at);
      if (!Letters.isBlank(character)) {
        append(character, kind, index, at);
      } else if (length == 0 || characters[length - 1] != ' ') {
        append(' ', kind, index, at);
      }
    }
  }

  private void append(char character, Kind kind, int index, int offset) {
    if (length == characters.length) {
      characters = Arrays.copyOf(characters, 2 * length);
      kinds = Arrays.copyOf(kinds, 2 * length);
      segmentOf = Arrays.copyOf(segmentOf, 2 * length);
      offsetOf = Arrays.copyOf(offsetOf, 2 * length);
    }
    characters[length] = character;
    kinds[length] = kind;
    segmentOf[length] = index;
    offsetOf[length] = offset;
    length++;
  }

  int length() {
    return length;
  }

  List<Segment> segments() {
    return segments;
  }

  /** The links that are there already, in order. */
  List<Link> links() {
    return links;
  }

  char charAt(int at) {
    return characters[at];
  }

  int codePointAt(int at) {
    return Character.codePointAt(characters, at, length);
  }

  int codePointBefore(int at) {
    return Character.codePointBefore(characters, at);
  }

  Kind kindAt(int at) {
    return kinds[at];
  }

  int segmentAt(int at) {
    return segmentOf[at];
  }

  /** Index within the words of the segment. */
  int offsetAt(int at) {
    return offsetOf[at];
  }

  /** Where a character of linkable or fixed text stands in the notes. */
  Place placeAt(int at) {
    Segment.Text text = (Segment.Text) segments.get(segmentOf[at]);
    return text.place().plus(offsetOf[at]);
  }

  String text(int from, int to) {
    return String.valueOf(characters, from, to - from);
  }

  /** All characters in the form in which names are compared. */
  char[] folded() {
    char[] folded = new char[length];
    for (int at = 0; at < length; at++) {
      folded[at] = Letters.folded(characters[at]);
    }
    return folded;
  }
}
