package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.Severity;
import io.github.studysite.output.WriteReport;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.maven.plugin.logging.Log;

/** Prints what a run did into Maven's log. */
final class ReportLog {
  private final Log log;

  private ReportLog(Log log) {
    this.log = log;
  }

  static ReportLog to(Log log) {
    return new ReportLog(log);
  }

  /**
   * @param where all problems are, as the end of a sentence
   */
  void print(SiteReport report, String where) {
    boolean remarks = log.isDebugEnabled() || report.failed() && !hasMoreThanRemarks(report);
    List<SiteReport.Entry> said =
        report.problems().stream()
            .filter(entry -> remarks || entry.problem().severity() != Severity.INFO)
            .toList();
    ShownProblems problems = ShownProblems.of(said);
    for (SiteReport.Entry entry : problems.shown()) {
      switch (entry.problem().severity()) {
        case ERROR -> log.error(entry.text());
        case WARNING -> log.warn(entry.text());
        case INFO -> log.info(entry.text());
      }
    }
    if (!problems.left().isEmpty()) {
      log.warn(problems.rest(where));
    }
    if (!report.heldBack().isEmpty()) {
      log.info(heldBack(report.heldBack()));
    }
    SiteReport.Figures figures = report.figures();
    log.info(
        counted(figures.topics(), "topic")
            + ", "
            + counted(figures.terms(), "term")
            + ", "
            + counted(figures.questions(), "question")
            + ", "
            + counted(figures.links(), "link"));
    if (!report.files().equals(WriteReport.NOTHING)) {
      log.info(
          counted(report.files().written().size(), "file")
              + " written, "
              + report.files().unchanged().size()
              + " unchanged, "
              + report.files().removed().size()
              + " removed");
    }
    long informed = report.count(Severity.INFO);
    if (informed > 0 && !remarks) {
      log.info(counted(informed, "remark") + " " + where + "; shown here with -X");
    }
  }

  private static boolean hasMoreThanRemarks(SiteReport report) {
    return report.count(Severity.INFO) < report.problems().size();
  }

  /** A sentence for the exception that ends a failed build. */
  static String verdict(SiteReport report) {
    return "The notes have " + found(report) + "; see above.";
  }

  /** What weighs most is named first; remarks only if there is nothing else. */
  static String found(SiteReport report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    long remarks = report.count(Severity.INFO);
    if (errors > 0) {
      String all = counted(errors, "error");
      return warnings > 0 ? all + " and " + counted(warnings, "warning") : all;
    }
    if (warnings > 0) {
      return counted(warnings, "warning");
    }
    return remarks > 0 ? counted(remarks, "remark") : "no problems";
  }

  private static String heldBack(List<HeldBack> names) {
    return "Link only where you write [[…]], because they are short or everyday words: "
        + names.stream().map(held -> held.name()).distinct().collect(Collectors.joining(", "));
  }

  static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
