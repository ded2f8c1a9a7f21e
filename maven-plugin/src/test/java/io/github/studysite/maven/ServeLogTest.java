package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.FailOn;
import io.github.studysite.SiteReport;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.preview.Outcome;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class ServeLogTest {
  private final List<String> lines = new ArrayList<>();
  private final ServeLog log =
      new ServeLog(
          new SystemStreamLog() {
            @Override
            public void info(CharSequence content) {
              lines.add("info " + content);
            }

            @Override
            public void error(CharSequence content) {
              lines.add("error " + content);
            }
          });

  @Test
  void saysTheAddressAndThatThePortWasTaken() {
    log.serving(URI.create("http://127.0.0.1:8018/"), 8017);

    assertThat(lines)
        .containsExactly(
            "info Port 8017 is taken; the next free one is 8018.",
            "info The preview is at http://127.0.0.1:8018/ (Ctrl+C ends it)");
  }

  @Test
  void saysWhatChangedAndHowLongItTook() {
    log.made(
        List.of("topics/01-a.md"),
        new Outcome(
            List.of(), "", true, true, 1, List.of("index.html", "topics/a.html"), FailOn.ERROR),
        List.of(),
        120);

    assertThat(lines)
        .containsExactly(
            "info topics/01-a.md: 2 files of the site changed in 120 ms (1 note read)");
  }

  @Test
  void namesNewProblemsAndCountsAll() {
    SiteReport.Entry entry =
        new SiteReport.Entry(
            Problem.error("unknown-link", new Place("topics/01-a.md", 3, 2), "No.", "Try."),
            "[[b]]");
    Outcome outcome = new Outcome(List.of(entry), "", false, true, 1, List.of(), FailOn.ERROR);

    log.made(List.of("a", "b", "c", "d"), outcome, List.of(entry), 9);
    log.made(List.of("a"), outcome, List.of(), 9);

    assertThat(lines)
        .containsExactly(
            "error " + entry.text(),
            "error a, b, c and 1 more: 1 error; the last good site stays until this is mended",
            "error a: 1 error; the last good site stays until this is mended");
  }

  @Test
  void saysWhatNoRuleHasForeseen() {
    Outcome outcome = new Outcome(List.of(), "Broken.", false, true, 0, List.of(), FailOn.ERROR);

    log.made(List.of("a"), outcome, List.of(), 9);

    assertThat(lines)
        .containsExactly("error a: Broken; the last good site stays until this is mended");
  }

  @Test
  void withoutAnEarlierSiteNoneStays() {
    log.made(
        List.of(),
        new Outcome(List.of(), "Broken.", false, false, 0, List.of(), FailOn.ERROR),
        List.of(),
        9);

    assertThat(lines).containsExactly("error Broken; there is no site until this is mended");
  }

  @Test
  void aRemarkIsNamedIfItHoldsTheSiteBack() {
    SiteReport.Entry remark =
        new SiteReport.Entry(
            Problem.warning("unused-term", new Place("topics/01-a.md", 3, 1), "No.", "Try.")
                .withSeverity(Severity.INFO),
            "b");
    Outcome held = new Outcome(List.of(remark), "", false, true, 1, List.of(), FailOn.INFO);
    Outcome made = new Outcome(List.of(remark), "", true, true, 1, List.of(), FailOn.WARNING);

    log.made(List.of("a"), held, List.of(remark), 9);
    log.made(List.of("a"), made, List.of(remark), 9);

    assertThat(lines)
        .containsExactly(
            "info " + remark.text(),
            "error a: 1 remark; the last good site stays until this is mended",
            "info a: 0 files of the site changed in 9 ms (1 note read)");
  }
}
