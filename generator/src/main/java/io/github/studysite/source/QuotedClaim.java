package io.github.studysite.source;

import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * A quotation at the beginning of a text, and what follows it.
 *
 * @param quoted without its quotation marks; empty if the text does not begin with one
 * @param rest without the colon or comma between the two
 */
record QuotedClaim(Prose quoted, Prose rest) {
  private static final String OPENING = "\"“„«";
  private static final String CLOSING = "\"”“»";

  static QuotedClaim in(Prose prose) {
    List<Segment> segments = prose.segments();
    QuotedClaim none = new QuotedClaim(Prose.EMPTY, prose);
    if (segments.isEmpty() || !(segments.get(0) instanceof Segment.Text opening)) {
      return none;
    }
    int pair = OPENING.indexOf(opening.words().charAt(0));
    if (pair < 0) {
      return none;
    }
    char close = CLOSING.charAt(pair);
    int depth = 0;
    for (int at = 0; at < segments.size(); at++) {
      Segment segment = segments.get(at);
      if (segment instanceof Segment.Text text && depth == 0) {
        int end = text.words().indexOf(close, at == 0 ? 1 : 0);
        if (end >= 0) {
          return split(segments, at, end);
        }
      }
      depth += depth(segment);
    }
    return none;
  }

  private static int depth(Segment segment) {
    if (segment instanceof Segment.LinkStart) {
      return 1;
    }
    if (segment instanceof Segment.LinkEnd) {
      return -1;
    }
    if (segment instanceof Segment.Markup markup && markup.boundary() == Segment.Boundary.NONE) {
      int opened = markup.html().split("<[a-z]", -1).length - 1;
      int closed = markup.html().split("</", -1).length - 1;
      return opened - closed;
    }
    return 0;
  }

  private static QuotedClaim split(List<Segment> segments, int at, int end) {
    List<Segment> quoted = new ArrayList<>(segments.subList(0, at));
    Segment.Text last = (Segment.Text) segments.get(at);
    quoted.add(cut(last, 0, end));
    quoted.set(0, cut((Segment.Text) quoted.get(0), 1, length(quoted.get(0))));
    quoted.removeIf(QuotedClaim::isNothing);

    List<Segment> rest = new ArrayList<>();
    rest.add(cut(last, end + 1, length(last)));
    rest.addAll(segments.subList(at + 1, segments.size()));
    return new QuotedClaim(new Prose(quoted), new Prose(withoutLead(rest)));
  }

  /** Drops what only joins the two parts, and begins the rest like a sentence. */
  private static List<Segment> withoutLead(List<Segment> segments) {
    List<Segment> rest = new ArrayList<>(segments);
    while (!rest.isEmpty() && rest.get(0) instanceof Segment.Text text) {
      int from = 0;
      while (from < text.words().length() && ":,;–— \n".indexOf(text.words().charAt(from)) >= 0) {
        from++;
      }
      if (from < text.words().length()) {
        rest.set(0, capitalized(cut(text, from, length(text))));
        return rest;
      }
      rest.remove(0);
    }
    return rest;
  }

  /** A word that is written with digits or capitals inside is a name: {@code io1} stays. */
  private static Segment.Text capitalized(Segment.Text text) {
    String words = text.words();
    int end = 0;
    while (end < words.length() && Character.isLowerCase(words.charAt(end))) {
      end++;
    }
    boolean ordinary =
        end > 0
            && (end == words.length()
                || !Character.isLetterOrDigit(words.charAt(end)) && words.charAt(end) != '_');
    return ordinary
        ? new Segment.Text(
            Character.toUpperCase(words.charAt(0)) + words.substring(1),
            text.linkable(),
            text.place())
        : text;
  }

  private static Segment.Text cut(Segment.Text text, int from, int to) {
    return new Segment.Text(
        text.words().substring(from, to), text.linkable(), text.place().plus(from));
  }

  private static int length(Segment segment) {
    return ((Segment.Text) segment).words().length();
  }

  private static boolean isNothing(Segment segment) {
    return segment instanceof Segment.Text text && text.words().isEmpty();
  }
}
