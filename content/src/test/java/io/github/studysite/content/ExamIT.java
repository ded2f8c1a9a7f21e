package io.github.studysite.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An exam that is left and come back to, slept through, or open twice. */
class ExamIT {
  @RegisterExtension static final OpenSite SITE = new OpenSite();

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void begin() {
    context = SITE.newContext();
    page = openExam();
  }

  @AfterEach
  void leave() {
    context.close();
  }

  private Page openExam() {
    Page opened = context.newPage();
    opened.navigate(SITE.address(OpenSite.Origin.ROOT) + "quiz.html?mode=exam");
    assertThat(opened.locator(".numbers > li")).hasCount(65);
    return opened;
  }

  private static void handIn(Page page) {
    page.locator(".all button:has-text('Hand in')").click();
    page.locator("dialog .button").first().click();
    assertThat(page.locator("h1")).hasText("Report");
  }

  @Test
  void theReportIsStillThereAfterAReloadAndOnTheWayBackFromANote() {
    handIn(page);
    String missed = page.locator(".missed").textContent();

    page.reload();
    assertThat(page.locator("h1")).hasText("Report");
    assertThat(page.locator(".missed")).hasText(missed);
    page.locator(".missed a").first().click();
    page.waitForURL("**/topics/**");
    page.goBack();
    assertThat(page.locator("h1")).hasText("Report");
    assertThat(page.locator(".missed")).hasText(missed);

    page.locator("a[href$='mode=exam']").click();
    assertThat(page.locator(".where b")).hasText("1 of 65");
  }

  @Test
  void anExamInTwoTabsIsOne() {
    Page other = openExam();
    assertThat(other.locator("h1")).hasText(page.locator("h1").textContent());

    page.locator(".actions [aria-pressed]").click();
    assertThat(other.locator(".numbers .flagged")).hasCount(1);
    page.locator("button[aria-label=Pause]").click();
    assertThat(other.locator("h1")).hasText("Paused");
    other.locator("button:has-text('Go on')").click();
    assertThat(page.locator(".numbers > li")).hasCount(65);
    handIn(other);
    assertThat(page.locator("h1")).hasText("Report");

    // Neither tab brings it back.
    page.navigate(SITE.address(OpenSite.Origin.ROOT) + "quiz.html");
    assertThat(page.locator("[data-part=exam] a")).hasText("Start the exam");
  }

  @Test
  void whoSleepsThroughTheEndFindsTheReport() {
    page.clock().install();
    page.reload();
    assertThat(page.locator(".timer")).containsText("2 h 10 min");
    page.close();

    Page later = context.newPage();
    later.clock().setFixedTime(System.currentTimeMillis() + 3 * 60 * 60 * 1000L);
    later.navigate(SITE.address(OpenSite.Origin.ROOT) + "quiz.html?mode=exam");
    assertThat(later.locator("h1")).hasText("Report");
    assertThat(later.locator(".intro .lead")).containsText("The time is over.");
    assertThat(new Learner(later).log()).as("nothing was answered").isEmpty();
  }

  @Test
  void inAPauseTimeStandsStill() {
    page.locator("button[aria-label=Pause]").click();
    assertThat(page.locator("h1")).hasText("Paused");
    page.clock().setFixedTime(System.currentTimeMillis() + 24 * 60 * 60 * 1000L);
    page.reload();
    page.locator("button:has-text('Go on')").click();
    assertThat(page.locator(".timer")).containsText(Pattern.compile("2 h (9|10) min"));
  }
}
