package io.github.studysite.preview;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits for files of the notes to change.
 *
 * <p>The system's notices only wake it up: they differ between systems, come twice or too many,
 * follow no links and end when a folder is moved away. What has changed is what two looks at the
 * files say; and it looks every half second without any notice too, so a lost one costs that much
 * and a system without notices works. Belongs to one thread; another may close it.
 */
final class NotesWatch implements AutoCloseable {
  private static final long LOOK_MILLIS = 500;
  private static final long STILL_MILLIS = 25;
  private static final int MOST_LOOKS = 40;
  private static final int LOOKS_FOR_EMPTY = 12;

  private final Path notes;
  private final List<String> read;
  private final WatchService notices;
  private Snapshot last;
  private volatile boolean closed;

  /**
   * Remembers how the notes are now.
   *
   * @param read the files and folders of the notes that matter
   */
  NotesWatch(Path notes, List<String> read) {
    this.notes = notes;
    this.read = List.copyOf(read);
    this.notices = notices();
    this.last = look(Snapshot.NOTHING);
  }

  private static WatchService notices() {
    try {
      return FileSystems.getDefault().newWatchService();
    } catch (IOException | UnsupportedOperationException none) {
      return null;
    }
  }

  /**
   * Waits until files have changed since the last call and then keep still.
   *
   * @return their paths relative to the notes, sorted; empty if the watch was closed
   * @throws InterruptedException if the thread was told to stop
   */
  List<String> changes() throws InterruptedException {
    long pause = LOOK_MILLIS;
    while (await(pause)) {
      long started = System.nanoTime();
      Snapshot now = look(last);
      if (!now.changesSince(last).isEmpty()) {
        now = settled(now);
        List<String> changes = now.changesSince(last);
        last = now;
        if (!changes.isEmpty()) {
          return changes;
        }
      }
      last = now;
      // A very large folder is looked at less often, so that looking stays below 5 % of the time.
      pause =
          Math.max(LOOK_MILLIS, 20 * TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
    }
    return List.of();
  }

  /**
   * An editor that moves a file away and another into its place is between two looks. One that
   * empties a file and then fills it gets more time.
   */
  private Snapshot settled(Snapshot first) throws InterruptedException {
    Snapshot now = first;
    for (int looks = 0; looks < MOST_LOOKS; looks++) {
      TimeUnit.MILLISECONDS.sleep(STILL_MILLIS);
      Snapshot next = look(now);
      if (next.changesSince(now).isEmpty()
          && (looks >= LOOKS_FOR_EMPTY || !next.hasEmptied(last))) {
        return next;
      }
      now = next;
    }
    return now;
  }

  private Snapshot look(Snapshot before) {
    Snapshot now = Snapshot.of(notes, read, before);
    if (notices != null) {
      // Each time: a folder of the same name may be another one. What is registered stays so.
      now.folders().forEach(this::register);
    }
    return now;
  }

  private void register(Path folder) {
    try {
      folder.register(notices, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY);
    } catch (IOException | ClosedWatchServiceException none) {
      // The system has no more watches to give, or the folder is gone; looking still finds all.
    }
  }

  /** False if the watch was closed. */
  private boolean await(long millis) throws InterruptedException {
    if (notices == null) {
      TimeUnit.MILLISECONDS.sleep(millis);
      return !closed;
    }
    try {
      WatchKey key = notices.poll(millis, TimeUnit.MILLISECONDS);
      while (key != null) {
        key.pollEvents();
        key.reset();
        key = notices.poll();
      }
      return !closed;
    } catch (ClosedWatchServiceException ended) {
      return false;
    }
  }

  @Override
  public void close() {
    closed = true;
    try {
      if (notices != null) {
        notices.close();
      }
    } catch (IOException ignored) {
      // It gives no more notices, and none are wanted.
    }
  }
}
