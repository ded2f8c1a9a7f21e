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

  void print(SiteReport report) {
    for (SiteReport.Entry entry : report.problems()) {
      switch (entry.problem().severity()) {
        case ERROR -> log.error(entry.text());
        case WARNING -> log.warn(entry.text());
        case INFO -> log.debug(entry.text());
      }
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
    if (informed > 0) {
      log.info(counted(informed, "remark") + " in the report; shown here with -X");
    }
  }

  /** One sentence for the exception that ends a failed build. */
  static String verdict(SiteReport report) {
    long errors = report.count(Severity.ERROR);
    long warnings = report.count(Severity.WARNING);
    String found =
        errors > 0 && warnings > 0
            ? counted(errors, "error") + " and " + counted(warnings, "warning")
            : errors > 0 ? counted(errors, "error") : counted(warnings, "warning");
    return "The notes have " + found + "; see above. The site was not changed.";
  }

  private static String heldBack(List<HeldBack> names) {
    return "Link only where you write [[…]], because they are short or everyday words: "
        + names.stream().map(held -> held.name()).distinct().collect(Collectors.joining(", "));
  }

  static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
