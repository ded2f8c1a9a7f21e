package io.github.studysite.report;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.function.Function;

/** Makes the files of the reports' folder. */
public final class Reports {
  private Reports() {}

  /**
   * {@code problems.json}: a list of all problems, sorted, each with rule, severity, file, line,
   * column, message and advice.
   */
  public static OutputFile problems(List<Problem> problems) {
    return OutputFile.text("problems.json", ProblemsJson.of(problems));
  }

  /**
   * {@code problems.sarif}: the same in SARIF 2.1.0, with what is written about each rule.
   *
   * @param folder of the notes, from the folder that the reader begins at; empty or ending in
   *     {@code /}
   * @param lines the line of the notes at a place; empty if there is none
   */
  public static OutputFile sarif(
      List<Problem> problems, String folder, Function<Place, String> lines) {
    return OutputFile.text("problems.sarif", ProblemsSarif.of(problems, folder, lines));
  }

  /**
   * {@code links.csv}: every link between notes (page, file, line, column, text, term, target,
   * rule); {@code held-back.csv}: the names that do not link by themselves, and why.
   */
  public static List<OutputFile> links(LinkedSite site) {
    return List.of(
        OutputFile.text("links.csv", LinksCsv.links(site.links())),
        OutputFile.text("held-back.csv", LinksCsv.heldBack(site.heldBack())));
  }
}
