package io.github.studysite.preview;

import io.github.studysite.FailureText;
import io.github.studysite.Session;
import io.github.studysite.SiteReport;
import java.io.UncheckedIOException;

/** Makes the same site again and again. Whatever goes wrong, the next time is tried. */
final class SiteMaker {
  private final PreviewOptions options;
  private final SiteFiles files;
  private Session session = new Session();

  SiteMaker(PreviewOptions options) {
    this.options = options;
    this.files = new SiteFiles(options.output());
  }

  /** Never fails; what went wrong is in the outcome, and the site stays as it was. */
  Outcome make() {
    try {
      return tried();
    } catch (UncheckedIOException moved) {
      // A file that was moved away between listing and reading; mostly it is back by now.
      return made();
    } catch (RuntimeException | Error failure) {
      return failed(failure);
    }
  }

  private Outcome made() {
    try {
      return tried();
    } catch (RuntimeException | Error failure) {
      return failed(failure);
    }
  }

  private Outcome tried() {
    SiteReport report = options.site().session(session).build().generate();
    return Outcome.of(report, files.hasSite(), session.parsed(), options.failOn());
  }

  private Outcome failed(Throwable failure) {
    // Whatever it was, the next run owes nothing to this one.
    session = new Session();
    return Outcome.failed(FailureText.of(failure), files.hasSite());
  }
}
