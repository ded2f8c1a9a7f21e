package io.github.studysite.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages that stay open from one study day to the next, which begins at four in the morning. */
class OpenOverNightIT {
  @RegisterExtension static final OpenSite SITE = new OpenSite();

  @ParameterizedTest
  @CsvSource({
    "Europe/Berlin, 2026-11-23T02:59:00Z, 2026-11-23T03:00:00Z",
    "America/New_York, 2026-11-23T08:59:00Z, 2026-11-23T09:00:00Z",
    "Asia/Kolkata, 2026-11-22T22:29:00Z, 2026-11-22T22:30:00Z"
  })
  void countAnewWhenTheyAreLookedAt(String zone, String before, String after) throws IOException {
    Browser.NewContextOptions there = new Browser.NewContextOptions().setTimezoneId(zone);
    try (BrowserContext context = SITE.newContext(there)) {
      Page quiz = context.newPage();
      Page home = context.newPage();
      quiz.clock().setFixedTime(before);
      home.clock().setFixedTime(before);
      quiz.navigate(SITE.address(OpenSite.Origin.ROOT) + "quiz.html");
      Locator due = quiz.locator("[data-part=review] .today");
      assertThat(due).containsText("cards");
      LearnersLog.put(quiz, buriedToday());
      quiz.reload();
      assertThat(due).hasText("Nothing is due");
      home.navigate(SITE.address(OpenSite.Origin.ROOT) + "index.html");
      Locator dueAtHome = home.locator("#_today ~ div .today");
      assertThat(dueAtHome).hasText("Nothing is due");

      lookAgain(quiz, after);
      lookAgain(home, after);

      assertThat(due).hasText("1 card is due");
      assertThat(dueAtHome).hasText("1 card is due");
    }
  }

  /**
   * A card that was begun a month ago, and that its learner wants to see no more before tomorrow.
   */
  private static List<Map<String, Object>> buriedToday() throws IOException {
    String card = LearnersLog.cards(1).get(0);
    Map<String, Object> begun = LearnersLog.answer(card, 30, true, 0);
    Map<String, Object> buried =
        Map.of(
            "card",
            card,
            "time",
            (double) begun.get("time") + 1,
            "day",
            (int) LearnersLog.TODAY,
            "event",
            "bury");
    return List.of(begun, buried);
  }

  private static void lookAgain(Page page, String now) {
    page.clock().setFixedTime(now);
    page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))");
  }
}
