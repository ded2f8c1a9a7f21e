package io.github.studysite.source;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Segment.Boundary;
import io.github.studysite.source.formula.Formula;
import io.github.studysite.source.formula.FormulaReader;

/** Turns formulas into segments. */
final class FormulaWriter {
  private final Reading reading;

  FormulaWriter(Reading reading) {
    this.reading = reading;
  }

  /** Whether a paragraph is nothing but a formula between {@code $$}. */
  static boolean isFormula(Node node) {
    return node instanceof Paragraph
        && node.getFirstChild() instanceof DollarNode formula
        && formula.display()
        && formula.getNext() == null;
  }

  Segment between(DollarNode node, boolean block) {
    return segment(node.source(), node.display(), block);
  }

  Segment fenced(FencedCodeBlock node) {
    return segment(node.getContentChars(), true, true);
  }

  /** One that cannot be read stands there as it was written, and is an error. */
  private Segment segment(BasedSequence written, boolean display, boolean block) {
    String source = written.toString();
    Formula formula = FormulaReader.read(source, display);
    if (formula instanceof Formula.Readable readable) {
      return new Segment.Formula(
          source.strip().replaceAll("\\s+", " "),
          block,
          readable.mathml(),
          reading.place(written.getStartOffset()));
    }
    Formula.Unreadable unreadable = (Formula.Unreadable) formula;
    reading.error(
        "formula-unreadable",
        written.getIndexOffset(unreadable.at()),
        "This formula cannot be read: " + unreadable.mistake() + ".",
        "Formulas are LaTeX as KaTeX knows it. If a dollar sign is meant, write \\$.");
    String code = "<code>" + Html.escape(source.strip()) + "</code>";
    return block
        ? new Segment.Markup("<p>" + code + "</p>\n", Boundary.BLOCK)
        : new Segment.Markup(code, Boundary.SOLID);
  }
}
