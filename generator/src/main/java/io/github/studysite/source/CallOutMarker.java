package io.github.studysite.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a call-out: {@code [!OUTDATED] since 2020-02}.
 *
 * @param kind in capitals
 * @param rest what stands after the brackets, without blanks around it
 * @param restStart offset of the rest
 * @param end offset of the end of the line
 */
record CallOutMarker(String kind, int start, String rest, int restStart, int end) {
  private static final Pattern MARKER =
      Pattern.compile("\\[!([\\p{L}\\p{N}_-]+)\\][ \\t]*(.*?)\\s*");

  /** Empty if the node is an ordinary quote, or no quote. */
  static Optional<CallOutMarker> of(Node node) {
    if (!(node instanceof BlockQuote)
        || !(node.getFirstChild() instanceof Paragraph paragraph)
        || !paragraph.getChars().startsWith("[!")) {
      return Optional.empty();
    }
    BasedSequence line = paragraph.getLineChars(0);
    Matcher marker = MARKER.matcher(line);
    if (!marker.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        new CallOutMarker(
            marker.group(1).toUpperCase(Locale.ROOT),
            line.getStartOffset(),
            marker.group(2),
            line.getStartOffset() + marker.start(2),
            line.getEndOffset()));
  }
}
