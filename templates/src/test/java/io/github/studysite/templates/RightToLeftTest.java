package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in Arabic, in a real browser. */
class RightToLeftTest {
  @TempDir static Path site;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
    StudySite.builder()
        .source(Path.of("src/test/sites/right-to-left/notes"))
        .output(site)
        .build()
        .generate();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }

  private static BrowserContext wide(int width) {
    return chromium
        .browser()
        .newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  private static double edge(Page page, String selector, String side) {
    Object edge =
        page.evaluate("(s) => document.querySelector(s).getBoundingClientRect()." + side, selector);
    return ((Number) edge).doubleValue();
  }

  @Test
  void noPageIsWiderThanTheWindow() throws IOException {
    for (int width : new int[] {360, 1440}) {
      try (BrowserContext context = wide(width)) {
        Page page = context.newPage();
        for (Path file : pages()) {
          page.navigate(file.toUri().toString());
          assertThat(
                  page.evaluate(
                      "() => [...document.querySelectorAll('body, main, .sheet, .top, .foot, .frame')]"
                          + ".every((e) => { const r = e.getBoundingClientRect();"
                          + " return r.left >= -1 && r.right <= innerWidth + 1 })"
                          + " && document.documentElement.scrollWidth <= innerWidth"))
              .as(file + " at " + width)
              .isEqualTo(true);
        }
      }
    }
  }

  @Test
  void pageIsTheMirrorImageAndCodeIsNot() {
    try (BrowserContext context = wide(1440)) {
      Page page = context.newPage();
      page.navigate(site.resolve("topics/disks.html").toUri().toString());

      assertThat(edge(page, ".topics", "left")).isGreaterThan(edge(page, "main", "right") - 1);
      assertThat(edge(page, ".toc", "right")).isLessThan(edge(page, "main", "left") + 1);
      assertThat(edge(page, ".brand", "left")).isGreaterThan(edge(page, ".top nav", "right") - 1);
      assertThat(edge(page, ".term dt", "left")).isGreaterThan(edge(page, ".term dd", "right") - 1);
      assertThat(page.evaluate("() => getComputedStyle(document.querySelector('pre')).direction"))
          .isEqualTo("ltr");
      assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.go .icon')).scale"))
          .isEqualTo("-1 1");
    }
  }

  /** English words among Arabic ones: the full stop stands behind its sentence, not before it. */
  @Test
  void wordsOfAVerdictKeepTheirOrder() {
    try (BrowserContext context = wide(360)) {
      Page page = context.newPage();
      page.navigate(site.resolve("quiz.html").toUri() + "?question=move");
      page.locator(".ask .level").first().click();
      assertThat(isolatedByItsWords(page, ".problem span")).isTrue();
      page.locator(".option input").first().check();
      page.locator(".ask .level").first().click();
      page.locator(".result").waitFor();

      assertThat(isolatedByItsWords(page, ".result")).isTrue();
      assertThat(isolatedByItsWords(page, ".option strong")).isTrue();
      assertThat(isolatedByItsWords(page, ".result + .meta")).isTrue();
    }
  }

  private static boolean isolatedByItsWords(Page page, String selector) {
    return page.evaluate("(s) => getComputedStyle(document.querySelector(s)).unicodeBidi", selector)
        .equals("plaintext");
  }
}
