package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;

/** Somebody who answers questions on a phone, by touch alone. */
final class Finger {
  private static final int LEAST = 44;

  private final Page page;

  Finger(Page page) {
    this.page = page;
  }

  /** Answers the question on the page, whatever its kind, and goes on. */
  void answerAndGoOn() {
    Locator options = page.locator("label.option");
    if (page.locator("[value=turn]").count() > 0) {
      tap(page.locator("[value=turn]"));
      // What was known needs no verdict: the next card comes at once.
      tap(page.locator(".level").nth(2));
      return;
    }
    if (options.count() > 0) {
      Locator amount = page.locator(".given .count");
      int wanted =
          amount.count() == 0
              ? 1
              : List.of("ONE", "TWO", "THREE", "FOUR").indexOf(amount.textContent()) + 1;
      for (int at = 0; at < wanted; at++) {
        tap(options.nth(at));
      }
    }
    for (Locator line : page.locator(".typed input").all()) {
      tap(line);
      // The keyboard on the screen writes where the finger was.
      page.keyboard().insertText("something");
    }
    for (Locator menu : page.locator(".matching select").all()) {
      isLargeEnough(menu);
      menu.selectOption("0");
    }
    if (page.locator(".steps-to-order").count() > 0) {
      tap(page.locator(".steps-to-order .down").first());
    }
    tap(page.locator(".level").first());
    page.locator(".result").waitFor();
    tap(page.locator("[value=next]"));
  }

  private static void tap(Locator target) {
    isLargeEnough(target);
    target.tap();
  }

  private static void isLargeEnough(Locator target) {
    target.scrollIntoViewIfNeeded();
    BoundingBox box = target.boundingBox();
    assertThat(box.height).as("height of %s", target).isGreaterThanOrEqualTo(LEAST);
    assertThat(box.width).as("width of %s", target).isGreaterThanOrEqualTo(LEAST);
  }
}
