package io.github.studysite.templates;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Serves the theme and the JavaScript tests at their paths in this module, so that imports mean the
 * same here and in Node. Anything else is an empty page.
 */
final class ModuleServer implements AutoCloseable {
  private static final List<String> FOLDERS = List.of("theme", "preview", "src/test/javascript");

  private final HttpServer server;
  private final Path root;

  ModuleServer(Path root) throws IOException {
    this.root = root;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      Path file = root.resolve(exchange.getRequestURI().getPath().substring(1)).normalize();
      boolean isModule =
          FOLDERS.stream().anyMatch(folder -> file.startsWith(root.resolve(folder)))
              && file.toString().endsWith(".js");
      if (isModule && !Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      byte[] body = isModule ? Files.readAllBytes(file) : "<!doctype html>".getBytes();
      String type = isModule ? "text/javascript; charset=utf-8" : "text/html; charset=utf-8";
      exchange.getResponseHeaders().set("Content-Type", type);
      exchange.sendResponseHeaders(200, body.length);
      exchange.getResponseBody().write(body);
    }
  }
}
