package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Contrast;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Readers who choose their own colours, more contrast, less motion or paper lose nothing. */
class AppearanceIT {
  @RegisterExtension static final OpenSite SITE = new OpenSite();

  /** How many words, lines and icons of the page cannot be told from what is behind them. */
  private static final String INVISIBLE =
      """
      () => {
        const colour = (css) => css.match(/[\\d.]+/g).map(Number);
        const ground = (element) => {
          for (let at = element; at; at = at.parentElement) {
            const style = getComputedStyle(at);
            // The marker is painted as an image behind its words.
            if (style.backgroundImage !== "none") return null;
            const [r, g, b, a = 1] = colour(style.backgroundColor);
            if (a > 0) return [r, g, b];
          }
          return [255, 255, 255];
        };
        const light = ([r, g, b]) => [r, g, b].map((v) => (v /= 255) <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
          .reduce((sum, v, i) => sum + v * [.2126, .7152, .0722][i], 0);
        const ratio = (a, b) => (Math.max(light(a), light(b)) + .05) / (Math.min(light(a), light(b)) + .05);
        const found = [];
        for (const element of document.querySelectorAll("body *")) {
          const words = [...element.childNodes].some((n) => n.nodeType === 3 && n.data.trim() !== "");
          const icon = element.matches("svg.icon, svg.mark");
          if ((!words && !icon) || !element.checkVisibility() || element.closest(".vh, .skip, template, svg:not(.icon, .mark)")) continue;
          const style = getComputedStyle(element);
          const behind = ground(element);
          if (behind === null) continue;
          const own = colour(style.color).slice(0, 3);
          if (ratio(own, behind) < 3) found.push(element.outerHTML.slice(0, 120) + " " + style.color);
        }
        return found;
      }
      """;

  /** The strokes of the line beside what is new. */
  private static final String STROKES =
      "() => [...document.querySelectorAll('main .stroked')].filter((e) => {"
          + " const s = getComputedStyle(e, '::before');"
          + " return s.backgroundImage === 'none' || s.color === getComputedStyle(document.body).backgroundColor })"
          + ".length";

  private static double sizeOf(Page page, String letters) {
    String size = "(where) => parseFloat(getComputedStyle(document.querySelector(where)).fontSize)";
    return ((Number) page.evaluate(size, letters)).doubleValue();
  }

  private static void assertNothingIsLost(Page page) {
    for (String path : GeneratedSite.KINDS) {
      page.navigate(GeneratedSite.ROOT.toUri() + path);
      assertThat((List<?>) page.evaluate(INVISIBLE)).as(path).isEmpty();
      assertThat(page.evaluate(STROKES)).as("strokes of " + path).isEqualTo(0);
    }
  }

  @Test
  void forcedColoursHideNothing() {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
      assertNothingIsLost(page);
    }
  }

  @Test
  void moreContrastGivesMore() {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setContrast(Contrast.MORE));
      assertNothingIsLost(page);
      page.navigate(GeneratedSite.ROOT.toUri() + "topics/ec2-storage.html");
      assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.cue')).color"))
          .isEqualTo(page.evaluate("() => getComputedStyle(document.body).color"));
    }
  }

  @Test
  void lessMotionMovesNothing() {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
      for (String path : GeneratedSite.KINDS) {
        page.navigate(GeneratedSite.ROOT.toUri() + path);
        assertThat(
                page.evaluate(
                    "() => [...document.querySelectorAll('*')].map((e) => getComputedStyle(e))"
                        + ".filter((s) => [...s.transitionDuration.split(', '),"
                        + " ...s.animationDuration.split(', ')].some((d) => parseFloat(d) > .01)"
                        + " || s.scrollBehavior === 'smooth').length"))
            .as(path)
            .isEqualTo(0);
      }
    }
  }

  @Test
  void onPaperThereIsWhatToReadAndNothingToPress() {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      page.navigate(GeneratedSite.ROOT.toUri() + "topics/ec2-storage.html");

      assertThat(page.locator("main summary").count())
          .isEqualTo(page.locator("main summary:visible").count())
          .isGreaterThan(10);
      assertThat(page.locator(":is(button, .go, .bar, .top, .topics):visible").count()).isZero();
      // In one measure: what accompanies the prose is not larger than it.
      assertThat(sizeOf(page, "main td")).isLessThanOrEqualTo(sizeOf(page, "main dd"));
    }
  }
}
