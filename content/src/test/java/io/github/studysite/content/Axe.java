package io.github.studysite.content;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What axe finds on a page. Its builder for Java opens a page of its own each time and brings
 * everything out of the browser that is in order, too; for as many pages as ours this takes
 * minutes.
 */
final class Axe {
  private static final String SCRIPT = script();

  private static final String RUN =
      """
      () => axe.run(document, { resultTypes: ["violations"] }).then(({ violations, passes }) => ({
        findings: violations.map(({ id, nodes }) =>
          `${id}: ${nodes.map(({ html, target }) => `${target} ${html}`).join(", ")}`),
        passed: passes.length,
      }))
      """;

  private Axe() {}

  /**
   * @param findings rules that are broken, and where
   * @param passed how many rules are kept; none if axe could not read the page
   */
  record Result(List<String> findings, int passed) {}

  @SuppressWarnings("unchecked") // JSON comes as maps and lists.
  static Result check(Page page) {
    if (!Boolean.TRUE.equals(page.evaluate("() => 'axe' in window"))) {
      page.evaluate(SCRIPT);
    }
    Map<String, Object> result = (Map<String, Object>) page.evaluate(RUN);
    return new Result(
        (List<String>) result.get("findings"), ((Number) result.get("passed")).intValue());
  }

  private static String script() {
    try (InputStream file = Axe.class.getResourceAsStream("/axe.min.js")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read axe.min.js", failure);
    }
  }
}
