package io.github.studysite.source;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.Place;
import io.github.studysite.model.Segment;

/**
 * What a block of Markdown consists of before it is known whether raw HTML among it changes the
 * structure: tags one by one, where {@link Segment}s have them joined.
 */
sealed interface Piece {

  /**
   * A tag that begins an element, or is a void one.
   *
   * @param attributes as they are printed, with a leading blank; empty if there are none
   */
  record Open(String name, String attributes) implements Piece {}

  /** The end of an element. */
  record Close(String name) implements Piece {}

  /** A link begins; it ends with {@code Close("a")}. */
  record Link(LinkTarget target, Place place) implements Piece {}

  /** Words, an image, a gap or inline code. */
  record Inline(Segment segment) implements Piece {}

  /** A whole block of finished HTML: code. */
  record Whole(String html) implements Piece {}

  /** HTML as the author wrote it. */
  record Raw(BasedSequence html) implements Piece {}
}
