/**
 * Formulas in LaTeX → MathML. The only place that knows KaTeX, which the build translates to a
 * JavaScript that Rhino runs, and Rhino. Neither is loaded before the first formula.
 */
package io.github.studysite.source.formula;
