package io.github.studysite.source;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.studysite.model.Segment;
import io.github.studysite.source.diagram.DiagramDrawer;
import io.github.studysite.source.diagram.Drawing;
import java.util.List;

/** Turns fenced text into drawings. */
final class DiagramWriter {
  private final Reading reading;

  DiagramWriter(Reading reading) {
    this.reading = reading;
  }

  /** One that cannot be drawn stands there as code, and is an error. */
  Piece piece(FencedCodeBlock node) {
    String title = title(node.getInfo().toString());
    if (title.isEmpty()) {
      reading.warning(
          "diagram-title",
          node.getStartOffset(),
          "This diagram has no title.",
          "Say behind the language what it shows, for those who cannot see it:"
              + " ```plantuml \"How a message travels\".");
    }
    List<BasedSequence> lines = node.getContentLines();
    Drawing drawing =
        DiagramDrawer.draw(node.getContentChars().toString().replaceAll("\\r\\n?", "\n"), title);
    if (drawing instanceof Drawing.Drawn drawn) {
      return new Piece.Inline(
          new Segment.Diagram(title, drawn.svg(), reading.place(node.getStartOffset())));
    }
    Drawing.Unreadable unreadable = (Drawing.Unreadable) drawing;
    reading.error(
        "diagram-unreadable",
        unreadable.line() >= 0 && unreadable.line() < lines.size()
            ? lines.get(unreadable.line()).getStartOffset()
            : node.getStartOffset(),
        "This diagram cannot be drawn: " + unreadable.mistake() + ".",
        "Diagrams are written for PlantUML; they cannot read files or addresses.");
    return new Piece.Whole(CodeWriter.block(node));
  }

  /** What stands behind the language, with or without quotation marks. */
  private static String title(String info) {
    String[] words = info.strip().split("\\s+", 2);
    return words.length < 2 ? "" : words[1].strip().replaceAll("^\"(.*)\"$", "$1").strip();
  }
}
