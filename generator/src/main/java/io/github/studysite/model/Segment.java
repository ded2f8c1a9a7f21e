package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * A piece of {@link Prose}. Segments are flat: a link is a {@link LinkStart}, the segments of its
 * words and a {@link LinkEnd}, so that prose can be scanned in one pass and printed as JSON.
 */
public sealed interface Segment {

  /**
   * HTML that is written as it stands: well-formed tags, inline code, hidden text. Never contains a
   * URL that depends on the page it is shown on.
   */
  record Markup(String html, Boundary boundary) implements Segment {
    public Markup {
      Objects.requireNonNull(html, "html");
      Objects.requireNonNull(boundary, "boundary");
    }
  }

  /** What markup means to the text on its two sides. */
  enum Boundary {
    /** Nothing: text before and after is one text ({@code <em>}). */
    NONE,
    /** Stands for something between them, like a letter ({@code <code>x</code>}). */
    SOLID,
    /** Begins or ends a block, a cell or a line: no word and no sentence reaches across. */
    BLOCK
  }

  /**
   * Words, decoded and not escaped. A soft line break is a text of its own, {@code "\n"}.
   *
   * @param linkable false where no automatic link may stand: headings, table headers, link words,
   *     {@code [[!word]]}
   * @param place of the first character
   */
  record Text(String words, boolean linkable, Place place) implements Segment {
    public Text {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(place, "place");
    }
  }

  /** A link begins. */
  record LinkStart(LinkTarget target, Place place) implements Segment {
    public LinkStart {
      Objects.requireNonNull(target, "target");
      Objects.requireNonNull(place, "place");
    }
  }

  /** The link that began last ends. */
  record LinkEnd() implements Segment {}

  /**
   * An image.
   *
   * @param source a URL, or a path relative to the note's file without percent escapes; after
   *     linking, relative to the site's root
   * @param title empty if there is none
   */
  record Image(String source, String alt, String title, Place place) implements Segment {
    public Image {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(alt, "alt");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * A gap to fill in a question.
   *
   * @param accepted the answer and its variants, never empty
   */
  record Gap(List<String> accepted, Place place) implements Segment {
    public Gap {
      accepted = List.copyOf(accepted);
      Objects.requireNonNull(place, "place");
      if (accepted.isEmpty()) {
        throw new IllegalArgumentException("a gap without an answer at " + place);
      }
    }
  }

  /**
   * A formula.
   *
   * @param source in LaTeX, without the dollar signs
   * @param block stands on lines of its own
   * @param mathml a {@code math} element
   */
  record Formula(String source, boolean block, String mathml, Place place) implements Segment {
    public Formula {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(mathml, "mathml");
      Objects.requireNonNull(place, "place");
    }
  }

  /**
   * A drawing made of text; a block of its own.
   *
   * @param title what it shows; empty if the author did not say
   * @param svg an {@code svg} element without ids, colours and fonts: classes say what is what
   */
  record Diagram(String title, String svg, Place place) implements Segment {
    public Diagram {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(svg, "svg");
      Objects.requireNonNull(place, "place");
    }
  }
}
