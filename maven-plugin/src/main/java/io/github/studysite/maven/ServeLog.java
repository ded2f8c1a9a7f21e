package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.model.Severity;
import io.github.studysite.preview.Outcome;
import io.github.studysite.preview.PreviewLog;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;

/** Prints into Maven's log what a preview does: one line for each save, each problem once. */
final class ServeLog implements PreviewLog {
  private static final int MOST_NAMES = 3;
  private static final String STILL = "the last good site stays until this is mended";
  private static final String NOTHING = "there is no site until this is mended";

  private final Log log;

  ServeLog(Log log) {
    this.log = log;
  }

  @Override
  public void serving(URI address, int wanted) {
    if (wanted != 0 && address.getPort() != wanted) {
      log.info("Port " + wanted + " is taken; the next free one is " + address.getPort() + ".");
    }
    log.info("The preview is at " + address + " (Ctrl+C ends it)");
  }

  @Override
  public void made(List<String> notes, Outcome outcome, List<SiteReport.Entry> news, long millis) {
    for (SiteReport.Entry entry : news) {
      switch (entry.problem().severity()) {
        case ERROR -> log.error(entry.text());
        case WARNING -> log.warn(entry.text());
        case INFO -> remark(entry, outcome);
      }
    }
    String what = notes.isEmpty() ? "" : names(notes) + ": ";
    if (outcome.made()) {
      log.info(
          what
              + ReportLog.counted(outcome.changed().size(), "file")
              + " of the site changed in "
              + millis
              + " ms ("
              + ReportLog.counted(outcome.parsed(), "note")
              + " read)"
              + warnings(outcome));
    } else if (outcome.failure().isEmpty()) {
      log.error(what + found(outcome) + "; " + still(outcome));
    } else {
      log.error(what + outcome.failure().replaceFirst("\\.$", "") + "; " + still(outcome));
    }
  }

  private static String still(Outcome outcome) {
    return outcome.shown() ? STILL : NOTHING;
  }

  private void remark(SiteReport.Entry entry, Outcome outcome) {
    if (outcome.isHeldBackBy(entry)) {
      log.info(entry.text());
    } else {
      log.debug(entry.text());
    }
  }

  private static String warnings(Outcome outcome) {
    long warnings = outcome.count(Severity.WARNING);
    return warnings == 0 ? "" : ", " + ReportLog.counted(warnings, "warning");
  }

  /** Errors and warnings; remarks only if they hold the site back. */
  private static String found(Outcome outcome) {
    return Stream.of(Severity.values())
        .filter(weight -> weight != Severity.INFO || outcome.failOn().failsFor(weight))
        .filter(weight -> outcome.count(weight) > 0)
        .map(weight -> ReportLog.counted(outcome.count(weight), word(weight)))
        .collect(Collectors.joining(", "));
  }

  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "remark";
    };
  }

  private static String names(List<String> notes) {
    return String.join(", ", notes.subList(0, Math.min(MOST_NAMES, notes.size())))
        + (notes.size() > MOST_NAMES ? " and " + (notes.size() - MOST_NAMES) + " more" : "");
  }
}
