package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every {@code src/test/javascript/*.test.js} in a browser, each test as one of JUnit's. */
class JavaScriptTest {
  private static final Path MODULE = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
  private static final Path TESTS = MODULE.resolve("src/test/javascript");

  // A page of its own for each file, or the modules of one would be those of the next.
  private static final String RUN =
      """
      async (file) => {
        const { run } = await import("/src/test/javascript/harness.js");
        await import("/src/test/javascript/" + file);
        return run();
      }
      """;

  private static Chromium chromium;
  private static ModuleServer server;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    server = new ModuleServer(MODULE);
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @TestFactory
  Stream<DynamicNode> everyFile() throws IOException {
    try (Stream<Path> files = Files.list(TESTS)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".test.js"))
              .sorted()
              .toList();
      assertThat(names).as("tests in %s", TESTS).isNotEmpty();
      return names.stream().map(name -> dynamicContainer(name, testsOf(name)));
    }
  }

  private static Stream<DynamicTest> testsOf(String file) {
    List<?> results;
    try (Page page = chromium.browser().newPage()) {
      page.navigate(server.address());
      results = (List<?>) page.evaluate(RUN, file);
    } catch (PlaywrightException broken) {
      return Stream.of(dynamicTest("loads", () -> fail("%s cannot be run", file, broken)));
    }
    if (results.isEmpty()) {
      return Stream.of(dynamicTest("has tests", () -> fail("%s has no test", file)));
    }
    return results.stream().map(result -> testOf((Map<?, ?>) result));
  }

  private static DynamicTest testOf(Map<?, ?> result) {
    return dynamicTest(
        (String) result.get("name"),
        () -> {
          if (result.get("error") != null) {
            fail((String) result.get("error"));
          }
        });
  }
}
