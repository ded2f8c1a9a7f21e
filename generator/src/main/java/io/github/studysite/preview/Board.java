package io.github.studysite.preview;

import java.util.concurrent.TimeUnit;

/** Where the last outcome hangs out, for whoever waits for the next. Safe for several threads. */
final class Board {
  private Standing last = new Standing(0, Outcome.NONE);
  private boolean closed;

  /**
   * An outcome and how many there have been.
   *
   * @param number grows by one with each
   */
  record Standing(long number, Outcome outcome) {}

  synchronized void post(Outcome outcome) {
    last = new Standing(last.number() + 1, outcome);
    notifyAll();
  }

  synchronized Standing last() {
    return last;
  }

  /** Waits for another outcome than the one of this number, but no longer than so. */
  synchronized Standing next(long seen, long millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = millis;
    while (!closed && last.number() == seen && left > 0) {
      wait(left);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    }
    return last;
  }

  /** Lets everybody go. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  synchronized boolean isClosed() {
    return closed;
  }
}
