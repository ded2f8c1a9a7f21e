package io.github.studysite.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.Semaphore;
import java.util.function.Function;

/**
 * Tells each open page what it must know, at once and after every run, as server-sent events. A
 * message is the whole state, never a difference, so it does no harm when one is lost.
 */
final class Events {
  private static final int MOST_PAGES = 64;
  private static final long BEAT_MILLIS = 10_000;

  private final Board board;
  private final Semaphore free = new Semaphore(MOST_PAGES);

  Events(Board board) {
    this.board = board;
  }

  /**
   * Stays until the page is gone or the preview ends. A beat without meaning finds out who is gone.
   *
   * @param message what to say about an outcome
   */
  void stream(HttpExchange exchange, Function<Outcome, String> message) throws IOException {
    if (!free.tryAcquire()) {
      exchange.sendResponseHeaders(503, -1);
      return;
    }
    try {
      exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
      if (exchange.getRequestMethod().equals("HEAD")) {
        exchange.sendResponseHeaders(200, -1);
        return;
      }
      exchange.sendResponseHeaders(200, 0);
      OutputStream out = exchange.getResponseBody();
      send(out, "retry: 500");
      long seen = 0;
      while (!board.isClosed()) {
        Board.Standing standing = board.next(seen, BEAT_MILLIS);
        boolean news = standing.number() != seen;
        send(out, news ? "data: " + message.apply(standing.outcome()) : ":");
        seen = standing.number();
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    } finally {
      free.release();
    }
  }

  private static void send(OutputStream out, String line) throws IOException {
    out.write((line + "\n\n").getBytes(UTF_8));
    out.flush();
  }
}
