package io.github.studysite.content;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium that is installed here, driven headless. */
final class Chromium implements AutoCloseable {
  private static final String VARIABLE = "STUDYSITE_CHROMIUM";
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "chrome");

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path executable) {
    // The installed browser is used; Playwright must not fetch one of its own.
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(executable)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
  }

  /**
   * Starts the browser. Without one the test is skipped at home, loudly, and fails where {@code
   * CI=true}.
   */
  static Chromium start() {
    Optional<Path> executable = find();
    if (executable.isEmpty()) {
      String missing =
          "NO BROWSER: no Chromium on the PATH and none named in "
              + VARIABLE
              + ", so the browser tests cannot run. Debian: apt-get install chromium";
      System.err.println(missing);
      if ("true".equals(System.getenv("CI"))) {
        throw new AssertionError(missing);
      }
      abort(missing);
    }
    return new Chromium(executable.get());
  }

  Browser browser() {
    return browser;
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }

  private static Optional<Path> find() {
    String named = System.getenv(VARIABLE);
    if (named != null && !named.isBlank()) {
      return Optional.of(Path.of(named));
    }
    return Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .flatMap(file -> Stream.of(file, file.resolveSibling(file.getFileName() + ".exe")))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
