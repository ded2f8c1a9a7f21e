package io.github.studysite.report;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Problem;
import java.util.List;

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
   * {@code links.csv}: every link between notes (page, file, line, column, text, term, target,
   * rule); {@code held-back.csv}: the names that do not link by themselves, and why.
   */
  public static List<OutputFile> links(LinkedSite site) {
    return List.of(
        OutputFile.text("links.csv", LinksCsv.links(site.links())),
        OutputFile.text("held-back.csv", LinksCsv.heldBack(site.heldBack())));
  }
}
