package io.github.studysite.preview;

import io.github.studysite.FailOn;
import io.github.studysite.SiteReport;
import io.github.studysite.model.Severity;
import java.util.List;
import java.util.Objects;

/**
 * What making the site came to.
 *
 * @param problems of the notes, sorted by file and line
 * @param failure a sentence about what no rule has foreseen, such as a broken template; else empty
 * @param made false if the site has been left as it was
 * @param shown whether there is a site to look at, be it an older one
 * @param parsed how many notes had to be read again
 * @param changed paths of the site's files that were written or removed
 * @param failOn the lightest problem that holds the site back
 */
public record Outcome(
    List<SiteReport.Entry> problems,
    String failure,
    boolean made,
    boolean shown,
    int parsed,
    List<String> changed,
    FailOn failOn) {
  static final Outcome NONE = failed("", false);

  public Outcome {
    problems = List.copyOf(problems);
    Objects.requireNonNull(failure, "failure");
    changed = List.copyOf(changed);
    Objects.requireNonNull(failOn, "failOn");
  }

  static Outcome of(SiteReport report, boolean shown, int parsed, FailOn failOn) {
    return new Outcome(
        report.problems(), "", !report.failed(), shown, parsed, report.changed(), failOn);
  }

  static Outcome failed(String failure, boolean shown) {
    return new Outcome(List.of(), failure, false, shown, 0, List.of(), FailOn.ERROR);
  }

  /** Whether this problem keeps the site from being made; remarks can, if the author wants it. */
  public boolean isHeldBackBy(SiteReport.Entry entry) {
    return failOn.failsFor(entry.problem().severity());
  }

  public long count(Severity severity) {
    return problems.stream().filter(entry -> entry.problem().severity() == severity).count();
  }
}
