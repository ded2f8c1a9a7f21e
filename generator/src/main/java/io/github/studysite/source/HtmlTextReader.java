package io.github.studysite.source;

import io.github.studysite.model.Place;
import io.github.studysite.model.Segment;
import java.util.BitSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/** Turns the text between tags of raw HTML into segments, with finished segments put back. */
final class HtmlTextReader {
  private static final Pattern TOKEN =
      Pattern.compile(
          HtmlFeed.PIECE_START
              + "(?<piece>\\d+)"
              + HtmlFeed.PIECE_END
              + "|(?<entity>&#?[A-Za-z0-9]+;)"
              + "|(?<line>\\R[ \\t]*)");

  /** Between the tags of these and their parts there is nothing to read. */
  private static final Set<String> STRUCTURE =
      Set.of(
          "body",
          "colgroup",
          "details",
          "div",
          "dl",
          "figure",
          "ol",
          "table",
          "tbody",
          "tfoot",
          "thead",
          "tr",
          "ul");

  private final HtmlFeed feed;
  private final Reading reading;
  private final ProseBuilder prose;
  private final BitSet met;

  /**
   * @param met receives the numbers of the pieces that were put back
   */
  HtmlTextReader(HtmlFeed feed, Reading reading, ProseBuilder prose, BitSet met) {
    this.feed = feed;
    this.reading = reading;
    this.prose = prose;
    this.met = met;
  }

  void read(TextNode node, boolean linkable) {
    String decoded = node.getWholeText();
    if (decoded.isBlank() && STRUCTURE.contains(node.parent().normalName())) {
      return;
    }
    boolean kept = isPreformatted(node);
    int start = node.sourceRange().startPos();
    int end = node.sourceRange().endPos();
    if (start >= 0 && end <= feed.html().length() && start < end) {
      String written = feed.html().substring(start, end);
      if (Parser.unescapeEntities(written, false).equals(decoded)) {
        read(written, start, linkable, kept);
        return;
      }
    }
    // The parser has put it together from several places: only the first is known.
    read(decoded.replace("&", "&amp;"), Math.max(0, start), linkable, kept);
  }

  private void read(String written, int start, boolean linkable, boolean kept) {
    Matcher tokens = TOKEN.matcher(written);
    int from = 0;
    while (tokens.find()) {
      words(written.substring(from, tokens.start()), start + from, linkable);
      if (tokens.group("piece") != null) {
        piece(Integer.parseInt(tokens.group("piece")), linkable);
      } else if (tokens.group("entity") != null) {
        String entity = Parser.unescapeEntities(tokens.group("entity"), false);
        words(entity, start + tokens.start(), linkable);
      } else {
        String line = kept ? tokens.group("line").replaceFirst("\\R", "\n") : "\n";
        words(line, start + tokens.start(), linkable);
      }
      from = tokens.end();
    }
    words(written.substring(from), start + from, linkable);
  }

  private static boolean isPreformatted(Node node) {
    for (Node above = node.parent(); above != null; above = above.parent()) {
      if (above.normalName().equals("pre")) {
        return true;
      }
    }
    return false;
  }

  private void words(String words, int feedOffset, boolean linkable) {
    if (!words.isEmpty()) {
      Place place = reading.place(feed.sourceOffset(feedOffset));
      prose.add(new Segment.Text(words, linkable, place));
    }
  }

  private void piece(int number, boolean linkable) {
    met.set(number);
    Segment segment = feed.segment(number).orElseThrow();
    if (segment instanceof Segment.Text text && !linkable) {
      prose.add(new Segment.Text(text.words(), false, text.place()));
    } else {
      prose.add(segment);
    }
  }
}
