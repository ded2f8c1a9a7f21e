package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a finger has to hit on a phone is large enough, also on the smallest one. */
class TargetsIT {
  /** Links within sentences are as high as their line, and need not be more. */
  private static final String TOO_SMALL =
      """
      () => [...document.querySelectorAll("button, .button, summary, select, .option, .foot a, .bar a")]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => [element, element.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && (width < 43.9 || height < 43.9))
        .map(([element, { width, height }]) => element.outerHTML.slice(0, 90) + " " + width + "×" + height)
      """;

  private static final List<String> SESSIONS =
      List.of("quiz.html?mode=practice", "quiz.html?mode=flash", "quiz.html?mode=exam");

  @RegisterExtension static final OpenSite SITE = new OpenSite();

  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void noneIsSmallerThanFortyFourPixels(int width) {
    try (BrowserContext context = SITE.newContext(phone(width));
        Page page = context.newPage()) {
      Stream.concat(GeneratedSite.KINDS.stream(), SESSIONS.stream())
          .forEach(
              path -> {
                page.navigate(GeneratedSite.ROOT.toUri() + path);
                if (SESSIONS.contains(path)) {
                  page.waitForSelector(".ask");
                }
                assertThat((List<?>) page.evaluate(TOO_SMALL)).as(path).isEmpty();
              });
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360})
  void besideThemThePlaceInASessionIsReadInFull(int width) {
    try (BrowserContext context = SITE.newContext(phone(width));
        Page page = context.newPage()) {
      page.navigate(GeneratedSite.ROOT.toUri() + "quiz.html?mode=practice");
      page.waitForSelector(".ask");

      assertThat(page.locator(".session b").textContent()).isEqualTo("Question 1 of 20");
      assertThat(
              page.evaluate(
                  "() => [...document.querySelectorAll('.session .where, .session b')]"
                      + ".filter((e) => e.scrollWidth > e.clientWidth).length"))
          .isEqualTo(0);
    }
  }

  private static Browser.NewContextOptions phone(int width) {
    return new Browser.NewContextOptions()
        .setViewportSize(width, 740)
        .setHasTouch(true)
        .setIsMobile(true);
  }
}
