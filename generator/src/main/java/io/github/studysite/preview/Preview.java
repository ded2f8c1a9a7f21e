package io.github.studysite.preview;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The site in the browser while its notes are written: served at the loopback address, made again
 * when a file of the notes changes, and shown anew by every open page. If the notes have errors,
 * the last good site stays, and the pages list the problems.
 */
public final class Preview implements AutoCloseable {
  private static final int LONGEST_RUN_SECONDS = 10;

  private final SiteMaker maker;
  private final NotesWatch watch;
  private final PreviewServer server;
  private final Board board;
  private final PreviewLog log;
  private final Thread thread;
  private final CountDownLatch ended = new CountDownLatch(1);

  private Preview(PreviewOptions options, PreviewLog log) {
    this.maker = new SiteMaker(options);
    this.log = log;
    this.board = new Board();
    this.server = PreviewServer.start(options, board);
    // Before the first run, so that nothing can change unseen.
    this.watch = new NotesWatch(options.source(), StudySite.reads());
    this.thread = new Thread(this::run, "studysite-preview");
    thread.setDaemon(true);
    log.serving(server.address(), options.port());
  }

  /**
   * Makes the site and serves it from now on, by threads that do not keep the program alive.
   *
   * @throws IllegalArgumentException in a sentence for the author, if folders or port cannot be
   *     used
   */
  public static Preview start(PreviewOptions options, PreviewLog log) {
    options.site().build();
    Preview preview = new Preview(options, log);
    preview.make(List.of());
    preview.thread.start();
    return preview;
  }

  /** Where the home page is. */
  public URI address() {
    return server.address();
  }

  /**
   * Waits until the preview is closed by another thread, but no longer than so.
   *
   * @return false if it still serves
   */
  public boolean awaitEnd(long seconds) throws InterruptedException {
    return ended.await(seconds, TimeUnit.SECONDS);
  }

  /** Ends serving, after the run that is under way. */
  @Override
  public void close() {
    server.close();
    watch.close();
    try {
      thread.join(TimeUnit.SECONDS.toMillis(LONGEST_RUN_SECONDS));
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    ended.countDown();
  }

  private void run() {
    try {
      while (!board.isClosed()) {
        List<String> notes = watch.changes();
        if (!notes.isEmpty()) {
          make(notes);
        }
      }
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private void make(List<String> notes) {
    long start = System.nanoTime();
    Set<SiteReport.Entry> known = new HashSet<>(board.last().outcome().problems());
    Outcome outcome = maker.make();
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    board.post(outcome);
    List<SiteReport.Entry> news =
        outcome.problems().stream().filter(entry -> !known.contains(entry)).toList();
    log.made(notes, outcome, news, millis);
  }
}
