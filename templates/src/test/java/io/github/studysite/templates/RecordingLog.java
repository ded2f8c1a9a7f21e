package io.github.studysite.templates;

import io.github.studysite.SiteReport;
import io.github.studysite.preview.Outcome;
import io.github.studysite.preview.PreviewLog;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** Keeps what a preview says, and waits for it to say something. */
final class RecordingLog implements PreviewLog {
  private static final long PATIENCE_SECONDS = 60;
  private final List<Run> runs = new ArrayList<>();
  private int wanted;

  /** One line of the log. */
  record Run(List<String> notes, Outcome outcome, List<SiteReport.Entry> news, long millis) {}

  @Override
  public synchronized void serving(URI address, int port) {
    wanted = port;
  }

  @Override
  public synchronized void made(
      List<String> notes, Outcome outcome, List<SiteReport.Entry> news, long millis) {
    runs.add(new Run(notes, outcome, news, millis));
    notifyAll();
  }

  synchronized int wanted() {
    return wanted;
  }

  synchronized int runs() {
    return runs.size();
  }

  synchronized Run last() {
    return runs.get(runs.size() - 1);
  }

  /** The first run after the number of runs, of which this is true. */
  synchronized Run await(int after, Predicate<Run> isIt) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      for (Run run : runs.subList(after, runs.size())) {
        if (isIt.test(run)) {
          return run;
        }
      }
      long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
      if (left <= 0) {
        throw new AssertionError("not seen among " + runs.subList(after, runs.size()));
      }
      wait(left);
    }
  }
}
