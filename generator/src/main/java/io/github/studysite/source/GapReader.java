package io.github.studysite.source;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import io.github.studysite.model.Segment;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts gaps out of words: {@code ==answer|variant==}. */
final class GapReader {
  private static final Pattern GAP = Pattern.compile("==((?:(?!==)[^\\n])+)==");
  private static final Pattern EXACT = Pattern.compile("==(?=\\S)(?:(?!==)[^\\n])+(?<=\\S)==");

  private final Reading reading;
  private final InlineWalker inlines;
  private final Pieces pieces;

  GapReader(Reading reading, InlineWalker inlines, Pieces pieces) {
    this.reading = reading;
    this.inlines = inlines;
    this.pieces = pieces;
  }

  /** Whether there is a gap anywhere below a node. */
  static boolean isIn(Node node) {
    return isIn(node, EXACT);
  }

  /** Whether there is a gap, or what may have been meant as one. */
  static boolean mayBeIn(Node node) {
    return isIn(node, GAP);
  }

  private static boolean isIn(Node node, Pattern gap) {
    if (node instanceof Text) {
      return gap.matcher(node.getChars()).find();
    }
    for (Node child : node.getChildren()) {
      if (isIn(child, gap)) {
        return true;
      }
    }
    return false;
  }

  void read(String written, int offset) {
    Matcher gaps = GAP.matcher(written);
    int from = 0;
    while (gaps.find()) {
      inlines.unescaped(written.substring(from, gaps.start()), offset + from);
      gap(gaps.group(1), offset + gaps.start());
      from = gaps.end();
    }
    inlines.unescaped(written.substring(from), offset + from);
  }

  private void gap(String answers, int offset) {
    List<String> accepted =
        Arrays.stream(answers.replace("\\|", "|").split("\\|", -1)).map(String::strip).toList();
    if (!answers.strip().equals(answers)) {
      reading.error(
          "gap-space",
          offset,
          "A blank stands directly inside the marks of a gap.",
          "Write ==" + answers.strip() + "==, or put the two equals signs in `code`.");
    }
    List<String> given = accepted.stream().filter(answer -> !answer.isEmpty()).toList();
    if (given.size() < accepted.size()) {
      reading.error(
          "gap-empty",
          offset,
          "A gap has an empty answer.",
          "Write one answer, or several with a stroke between two: ==word|variant==.");
    }
    if (!given.isEmpty()) {
      pieces.add(new Segment.Gap(given, reading.place(offset)));
    }
  }
}
