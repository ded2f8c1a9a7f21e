package io.github.studysite.templates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import io.github.studysite.search.SearchIndex;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search of a site that lies on disk, by keyboard. */
class SearchDialogTest {
  @TempDir private static Path site;
  private static Chromium chromium;

  private final List<String> complaints = new ArrayList<>();
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    String notes;
    try (InputStream in = SearchDialogTest.class.getResourceAsStream("/search/aws.txt")) {
      notes = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    LinkedSite linked = SampleNotes.linked("en", notes);
    SiteRenderer renderer =
        new SiteRenderer(Theme.onClasspath(SearchDialogTest.class.getClassLoader()));
    List<OutputFile> files = new ArrayList<>(SearchIndex.of(linked));
    SiteRenderer.Rendering rendering =
        renderer.rendering(linked, new Deck(List.of(), List.of()), List.of(), Map.of());
    files.addAll(rendering.assets());
    rendering.pages().forEach(each -> files.add(renderer.render(each)));
    for (OutputFile file : files) {
      Path target = site.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.content());
    }
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void openTopic() {
    // A page that is closed while it fades into the next may never be done with it.
    page =
        chromium
            .browser()
            .newPage(new Browser.NewPageOptions().setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(message -> complain(message.type(), message.text()));
    page.onPageError(complaints::add);
    page.navigate(site.resolve("topics/messaging-and-tracing.html").toUri().toString());
  }

  @AfterEach
  void nothingWentWrong() {
    page.close();
    assertThat(complaints).isEmpty();
  }

  private void complain(String type, String text) {
    if (type.equals("error") || type.equals("warning")) {
      complaints.add(text);
    }
  }

  private Locator field() {
    return page.getByRole(AriaRole.COMBOBOX);
  }

  /** Types and waits for all that is found; what comes first is shown before the rest is loaded. */
  private void search(String query) {
    field().fill(query);
    assertThat(page.locator(".results")).hasAttribute("aria-busy", "false");
  }

  private Locator chosen() {
    return page.locator("[role=option][aria-selected=true] b");
  }

  @Test
  void beforeAnythingIsTypedItOffersThePages() {
    page.keyboard().press("/");

    assertThat(page.locator("[role=option]").first()).isVisible();
    List<String> pages = page.locator("[role=option] b").allTextContents();
    assertThat(pages).contains("Messaging and tracing");
    assertThat(chosen()).hasCount(0);
    assertThat(page.locator(".chips")).isHidden();
    assertThat(page.locator(".said")).isEmpty();

    search("SQS");
    assertThat(page.locator(".card .name")).isVisible();
    search("");

    assertThat(page.locator("[role=option] b")).hasText(pages.toArray(String[]::new));
    assertThat(page.locator(".card")).isHidden();
    page.keyboard().press("End");
    assertThat(chosen()).hasText(pages.get(pages.size() - 1));
    assertThat(page.locator(".preview")).isHidden();
    page.keyboard().press("Home");
    // The first page may be the one that is open: what is left is known by what it had.
    page.evaluate("() => { window.isStillThere = true; }");
    page.keyboard().press("Enter");
    page.waitForFunction("() => !window.isStillThere && document.readyState === 'complete'");
    assertThat(page).hasURL(Pattern.compile(".*/topics/[a-z0-9-]+\\.html$"));
  }

  @Test
  void aSlashOpensItAndAnAcronymIsAnsweredAtOnce() {
    page.keyboard().press("/");
    assertThat(field()).isFocused();

    search("SQS");

    assertThat(page.locator(".card .name")).hasText("SQS Simple Queue Service");
    assertThat(page.locator(".card .meta")).hasText("in 1 topic");
    // Who does not see the card hears it.
    assertThat(page.locator(".said .vh")).containsText("SQS. Simple Queue Service. ");
    assertThat(chosen()).hasCount(0);
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*/terms/sqs\\.html$"));
  }

  @Test
  void theArrowsChooseAndEnterOpensThePlaceWithTheWordsMarked() {
    page.keyboard().press("Control+k");
    search("hidden");
    assertThat(page.locator("[role=option]").first()).isVisible();
    assertThat(chosen()).hasText("visibility timeout");

    page.keyboard().press("ArrowDown");

    assertThat(page.locator("[role=option][aria-selected=true] .kind")).hasText("Note");
    assertThat(field()).hasAttribute("aria-activedescendant", "_hit-1");
    assertThat(page.locator(".preview mark").first()).hasText("hidden");
    page.keyboard().press("Enter");
    page.waitForURL(Pattern.compile(".*\\?q=hidden#visibility-timeout$"));
    assertThat(page.locator("main mark").first()).hasText("hidden");
  }

  @Test
  void homeAndEndAndTheEndsOfTheListAreTurns() {
    page.keyboard().press("/");
    search("queue");
    assertThat(page.locator("[role=option]").first()).isVisible();
    int last = page.locator("[role=option]").count() - 1;

    page.keyboard().press("ArrowUp");
    assertThat(field()).hasAttribute("aria-activedescendant", "_hit-" + last);
    page.keyboard().press("ArrowDown");
    assertThat(field()).hasAttribute("aria-activedescendant", "_hit-0");
    page.keyboard().press("End");
    assertThat(field()).hasAttribute("aria-activedescendant", "_hit-" + last);
    page.keyboard().press("Home");
    assertThat(field()).hasAttribute("aria-activedescendant", "_hit-0");
  }

  @Test
  void chipsLeaveOneKind() {
    page.keyboard().press("/");
    search("message");
    assertThat(page.locator("[role=option]").first()).isVisible();

    page.locator(".chip[data-kind=questions]").click();

    assertThat(page.locator(".chip[data-kind=questions]")).hasAttribute("aria-pressed", "true");
    assertThat(page.locator("[role=option] .kind").first()).hasText("Question");
    assertThat(
            page.locator("[role=option] .kind")
                .filter(new Locator.FilterOptions().setHasNotText("Question")))
        .hasCount(0);
    assertThat(field()).isFocused();
  }

  @Test
  void whereNothingIsFoundItOffersTheNearestTerm() {
    page.keyboard().press("/");
    search("SQX");

    assertThat(page.locator(".said")).hasText("No note has “SQX”. Nearest term: SQS");
    page.locator(".said a").click();
    page.waitForURL(Pattern.compile(".*/terms/sqs\\.html$"));
  }

  @Test
  void escapeClosesItAndTheSlashIsALetterInAField() {
    page.keyboard().press("/");
    field().fill("CI");
    page.keyboard().press("/");
    assertThat(field()).hasValue("CI/");

    page.keyboard().press("Escape");

    assertThat(page.locator("dialog[open]")).hasCount(0);
  }

  @Test
  void aSearchHasAnAddress() {
    page.navigate(site.resolve("search.html").toUri() + "?q=xray");

    assertThat(field()).hasValue("xray");
    assertThat(chosen()).hasText("X-Ray");
    assertThat(page.locator(".said")).hasText("2 results");
  }

  @Test
  void onAPhoneItFillsTheScreen() {
    page.setViewportSize(360, 780);
    page.locator(".bar [data-find]").click();

    BoundingBox box = page.locator("dialog.search").boundingBox();

    assertThat(box.width).isEqualTo(360);
    assertThat(box.height).isEqualTo(780);
    assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
  }
}
