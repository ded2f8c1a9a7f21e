package io.github.studysite.quiz;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Segment.Boundary;
import io.github.studysite.model.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Shows a definition without the names that would give the answer away. */
final class Mask {
  static final String BLANK = "…";

  /** Fewer words than these tell nothing, once a name has been taken out. */
  private static final int FEWEST_WORDS = 3;

  /** Keeps the words of two blocks apart; no name reaches across it. */
  private static final String BREAK = "\u2029";

  private final TermNames names;

  Mask(List<Term> hidden) {
    names = TermNames.of(hidden);
  }

  /** The passages without links and names; empty if nothing is left that one could know it by. */
  Optional<Prose> shown(List<Block> definition) {
    List<Segment> segments = new ArrayList<>();
    for (Block block : definition) {
      if (block instanceof Block.Passage passage) {
        segments.addAll(masked(passage.prose().segments()));
      }
    }
    Prose shown = new Prose(segments);
    String text = shown.plainText();
    int fewest = text.contains(BLANK) ? FEWEST_WORDS : 1;
    return Word.of(text).size() < fewest ? Optional.empty() : Optional.of(shown);
  }

  private List<Segment> masked(List<Segment> segments) {
    String text = flat(segments);
    List<TermNames.Found> found = names.all(text);
    List<Segment> shown = new ArrayList<>();
    int at = 0;
    for (Segment segment : segments) {
      String words = flat(segment);
      if (segment instanceof Segment.Text part) {
        String left = without(found, words, at);
        if (!left.isEmpty()) {
          shown.add(new Segment.Text(left, false, part.place()));
        }
      } else if (segment instanceof Segment.Markup markup) {
        shown.add(new Segment.Markup(MarkupText.map(markup.html(), this::hide), markup.boundary()));
      } else if (segment instanceof Segment.Image image) {
        shown.add(
            new Segment.Image(
                image.source(), hide(image.alt()), hide(image.title()), image.place()));
      } else if (segment instanceof Segment.Gap || segment instanceof Segment.Formula) {
        shown.add(segment);
      }
      at += words.length();
    }
    return shown;
  }

  private static String flat(List<Segment> segments) {
    StringBuilder text = new StringBuilder();
    segments.forEach(segment -> text.append(flat(segment)));
    return text.toString();
  }

  /** A name may reach across an emphasis or a link, but not across code or the end of a block. */
  private static String flat(Segment segment) {
    if (segment instanceof Segment.Text text) {
      return text.words();
    }
    boolean joins =
        segment instanceof Segment.Markup markup && markup.boundary() == Boundary.NONE
            || segment instanceof Segment.LinkStart
            || segment instanceof Segment.LinkEnd;
    return joins ? "" : BREAK;
  }

  private String hide(String words) {
    return without(names.all(words), words, 0);
  }

  /**
   * @param offset of the words in the text in which the names were found
   */
  private static String without(List<TermNames.Found> found, String words, int offset) {
    StringBuilder left = new StringBuilder();
    int kept = 0;
    for (TermNames.Found name : found) {
      int start = Math.max(name.start() - offset, 0);
      int end = Math.min(name.end() - offset, words.length());
      if (start < words.length() && end > kept) {
        left.append(words, kept, Math.max(start, kept));
        if (name.start() >= offset && start >= kept) {
          left.append(BLANK);
        }
        kept = end;
      }
    }
    return left.append(words.substring(kept)).toString();
  }
}
