package io.github.studysite.source.formula;

import org.mozilla.javascript.ScriptableObject;

/** Reads formulas. The same source always gives the same formula. */
public final class FormulaReader {
  private FormulaReader() {}

  /**
   * @param source in LaTeX as KaTeX knows it, without dollar signs
   * @param display as it looks on lines of its own
   */
  public static Formula read(String source, boolean display) {
    ScriptableObject answer = Katex.render(source, display);
    Object mathml = answer.get("mathml", answer);
    if (mathml instanceof CharSequence written) {
      return new Formula.Readable(MathMl.of(written.toString(), source, display));
    }
    String mistake = String.valueOf(answer.get("mistake", answer)).strip();
    double at = ((Number) answer.get("at", answer)).doubleValue();
    return new Formula.Unreadable(
        mistake.endsWith(".") ? mistake.substring(0, mistake.length() - 1) : mistake,
        (int) Math.max(0, Math.min(at, source.length())));
  }
}
