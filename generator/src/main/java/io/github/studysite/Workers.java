package io.github.studysite;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does one step for many items on several threads; the only class that knows of threads. */
final class Workers {
  private final int threads;

  /**
   * @param threads at least 1
   */
  Workers(int threads) {
    this.threads = threads;
  }

  /**
   * The results in the order of the items, whatever the number of threads.
   *
   * @param step called from several threads at once
   * @throws RuntimeException what the step threw for the first item that failed
   */
  <T, R> List<R> mapAll(List<T> items, Function<T, R> step) {
    if (threads == 1 || items.size() < 2) {
      return items.stream().map(step).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, items.size()));
    try {
      List<Future<R>> waiting = new ArrayList<>();
      for (T item : items) {
        waiting.add(pool.submit(() -> step.apply(item)));
      }
      List<R> results = new ArrayList<>();
      for (Future<R> result : waiting) {
        results.add(result.get());
      }
      return List.copyOf(results);
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", interrupted);
    } finally {
      pool.shutdownNow();
    }
  }
}
