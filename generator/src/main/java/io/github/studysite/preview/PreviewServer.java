package io.github.studysite.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Serves the files of a site to the browsers of this machine. */
final class PreviewServer implements AutoCloseable {
  private static final int MOST_PORTS = 100;
  private static final int LAST_PORT = 65_535;
  private static final int MOST_THREADS = 100;

  private final SiteFiles files;
  private final Board board;
  private final String base;
  private final Events events;
  private final HttpServer server;
  private final ExecutorService threads = daemons();

  private PreviewServer(PreviewOptions options, Board board) {
    this.files = new SiteFiles(options.output());
    this.board = board;
    this.base = options.base();
    this.events = new Events(board);
    this.server = bound(options.port());
    server.createContext("/", this::answer);
    server.setExecutor(threads);
  }

  /**
   * Takes the first free port from the wanted one on.
   *
   * @throws IllegalArgumentException if none of the next hundred is free
   */
  static PreviewServer start(PreviewOptions options, Board board) {
    PreviewServer server = new PreviewServer(options, board);
    server.startAsDaemon();
    return server;
  }

  /** The JDK's server listens by a thread like the one that starts it. */
  private void startAsDaemon() {
    Thread starter = new Thread(server::start, "studysite-preview-start");
    starter.setDaemon(true);
    starter.start();
    try {
      starter.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + base);
  }

  @Override
  public void close() {
    board.close();
    server.stop(0);
    threads.shutdownNow();
  }

  private static HttpServer bound(int wanted) {
    int last = wanted == 0 ? 0 : Math.min(LAST_PORT, wanted + MOST_PORTS - 1);
    for (int port = wanted; port <= last; port++) {
      try {
        // The address of this machine alone: nobody else can reach it.
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        return HttpServer.create(new InetSocketAddress(loopback, port), 0);
      } catch (BindException taken) {
        // The next one, then.
      } catch (IOException failure) {
        throw new UncheckedIOException("cannot listen at port " + port, failure);
      }
    }
    throw new IllegalArgumentException(
        "None of the ports from " + wanted + " to " + last + " is free; choose another one.");
  }

  /** Threads that end with their work and never keep the program alive. */
  private static ExecutorService daemons() {
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            0,
            MOST_THREADS,
            2,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> {
              Thread thread = new Thread(work, "studysite-preview-answer");
              thread.setDaemon(true);
              return thread;
            });
    // Full: whoever accepts connections answers himself, and the others wait.
    pool.setRejectedExecutionHandler(new ThreadPoolExecutor.CallerRunsPolicy());
    return pool;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Headers headers = exchange.getResponseHeaders();
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      String path = exchange.getRequestURI().getPath();
      if (!HostRule.allows(exchange.getRequestHeaders().getFirst("Host"))) {
        sendText(exchange, 403, "This preview answers to localhost and 127.0.0.1 only.\n");
      } else if (!exchange.getRequestMethod().matches("GET|HEAD")) {
        headers.set("Allow", "GET, HEAD");
        sendText(exchange, 405, "There is nothing here but pages to read.\n");
      } else if (path == null) {
        sendText(exchange, 400, "This is no address of a page.\n");
      } else if (!path.startsWith(base)) {
        answerOutside(exchange, path);
      } else if (path.startsWith(base + Reserved.FOLDER)) {
        answerReserved(exchange, path.substring(base.length()));
      } else {
        answerFile(exchange, SiteFiles.name(path.substring(base.length())));
      }
    }
  }

  private void answerOutside(HttpExchange exchange, String path) throws IOException {
    if (base.startsWith(path.endsWith("/") ? path : path + "/")) {
      exchange.getResponseHeaders().set("Location", base);
      sendText(exchange, 302, "The site is at " + base + "\n");
    } else {
      sendText(exchange, 404, "The site is at " + base + "\n");
    }
  }

  private void answerReserved(HttpExchange exchange, String path) throws IOException {
    if (path.equals(Reserved.EVENTS)) {
      String page = exchange.getRequestURI().getQuery();
      String name = page == null ? "" : page;
      events.stream(exchange, outcome -> StateJson.of(state(name), outcome));
      return;
    }
    byte[] file = Reserved.read(path.substring(Reserved.FOLDER.length())).orElse(null);
    if (file == null) {
      sendText(exchange, 404, "The preview has no such file.\n");
    } else {
      send(exchange, 200, ContentTypes.of(path), file);
    }
  }

  private void answerFile(HttpExchange exchange, String name) throws IOException {
    // A worker would keep showing what it has kept.
    byte[] file = name.equals("sw.js") ? null : files.read(name).orElse(null);
    if (file != null && !ContentTypes.isPage(name)) {
      send(exchange, 200, ContentTypes.of(name), file);
    } else if (file != null) {
      sendPage(exchange, 200, name, file);
    } else if (ContentTypes.isPage(name) && !files.hasSite()) {
      sendPage(exchange, 200, name, Reserved.waitingPage());
    } else {
      sendPage(exchange, 404, name, missing());
    }
  }

  private void sendPage(HttpExchange exchange, int status, String name, byte[] html)
      throws IOException {
    PageState state = PageState.of(name, html, files);
    send(exchange, status, ContentTypes.of(".html"), ServedPage.of(name, html, state, base));
  }

  /** The state of what would be answered now for this page. */
  private PageState state(String name) {
    byte[] html =
        files.read(name).orElseGet(() -> files.hasSite() ? missing() : Reserved.waitingPage());
    return PageState.of(name, html, files);
  }

  private byte[] missing() {
    return files
        .missingPage()
        .map(page -> ServedPage.atAnyDepth(page, base, files::has))
        .orElseGet(Reserved::waitingPage);
  }

  private static void sendText(HttpExchange exchange, int status, String text) throws IOException {
    send(exchange, status, "text/plain; charset=utf-8", text.getBytes(UTF_8));
  }

  private static void send(HttpExchange exchange, int status, String type, byte[] body)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    if (exchange.getRequestMethod().equals("HEAD")) {
      exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
      exchange.sendResponseHeaders(status, -1);
    } else {
      exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
