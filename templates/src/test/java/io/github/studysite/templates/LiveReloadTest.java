package io.github.studysite.templates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.github.studysite.preview.Preview;
import io.github.studysite.preview.PreviewOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees in the browser while saving notes. */
class LiveReloadTest {
  private static final String QUESTIONS =
      """

      ## Questions

      ### What does a queue hold? {#queue-holds}

      - [x] Messages
      - [ ] Files

      Nothing else.

      ### Who takes a message out? {#who-takes}

      - [x] A consumer
      - [ ] A producer

      It asks for it.
      """;

  private static Chromium chromium;

  @TempDir private Path temp;
  private final RecordingLog log = new RecordingLog();
  private final List<String> complaints = new ArrayList<>();
  private Path notes;
  private Preview preview;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void start() throws IOException {
    notes = temp.resolve("notes");
    save("studysite.yaml", "id: live\ntitle: Live notes\n");
    save("topics/01-queues.md", longNote("First words.") + QUESTIONS);
    preview = Preview.start(PreviewOptions.of(notes, temp.resolve("made")).withBase("/a/b/"), log);
    context = chromium.browser().newContext();
    page = open("topics/queues.html");
  }

  @AfterEach
  void nothingWentWrong() {
    context.close();
    preview.close();
    assertThat(complaints).isEmpty();
  }

  private Page open(String path) {
    Page opened = context.newPage();
    opened.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    opened.onPageError(complaints::add);
    opened.navigate(preview.address() + path);
    return opened;
  }

  private void save(String path, String text) throws IOException {
    Path file = notes.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String longNote(String opening) {
    StringBuilder note = new StringBuilder("---\ntitle: Queues\n---\n\n" + opening + "\n");
    for (int section = 1; section <= 12; section++) {
      note.append("\n## Section ").append(section).append("\n\n");
      note.append("Words that fill a line or two of this section. ".repeat(20)).append('\n');
    }
    return note.toString();
  }

  /** Gone after a reload. */
  private void mark() {
    page.evaluate("() => { window.marked = true }");
  }

  private void waitForReload() {
    page.waitForFunction("() => !window.marked && document.readyState === 'complete'");
  }

  private double topOf(String selector) {
    return ((Number)
            page.evaluate(
                "selector => document.querySelector(selector).getBoundingClientRect().top",
                selector))
        .doubleValue();
  }

  private Locator dialog() {
    return page.locator("#_preview dialog");
  }

  @Test
  void aSaveIsShownAndTheReaderStaysWhereHeReads() throws IOException {
    page.evaluate("() => document.getElementById('section-7').scrollIntoView()");
    double top = topOf("#section-7");
    mark();

    // What is added stands above, so the old scroll position would be another place.
    save("topics/01-queues.md", longNote("Other words. " + "And more. ".repeat(300)) + QUESTIONS);

    waitForReload();
    assertThat(page.locator("main")).containsText("Other words.");
    page.waitForFunction(
        "top => Math.abs(document.getElementById('section-7').getBoundingClientRect().top - top)"
            + " < 2",
        top);
  }

  @Test
  void theOpenQuestionStaysOpenAndAnswerable() throws IOException {
    Locator question = page.locator("details#who-takes");
    question.locator("summary").first().click();
    assertThat(question).hasAttribute("open", "");
    assertThat(question.locator("input[type=radio]").first()).isVisible();
    mark();

    save("topics/01-queues.md", longNote("Other words.") + QUESTIONS);

    waitForReload();
    assertThat(question).hasAttribute("open", "");
    assertThat(question.locator("input[type=radio]").first()).isVisible();
    assertThat(page.locator("details#queue-holds[open]")).hasCount(0);
    assertThat(question.locator("summary").first()).isInViewport();
    assertThat(question.locator("summary").first()).isFocused();
  }

  @Test
  void errorsLieOverTheLastGoodPageWithTheirLinesAndGoWhenTheyAreMended() throws IOException {
    mark();
    save("topics/01-queues.md", longNote("See [[nothing at all]].") + QUESTIONS);

    assertThat(dialog()).isVisible();
    assertThat(dialog().locator("h2")).hasText("1 error");
    assertThat(dialog().locator("li.error .place")).hasText("error topics/01-queues.md:5:5");
    assertThat(dialog().locator("li.error .message")).containsText("nothing at all");
    assertThat(dialog().locator("li.error pre")).containsText("    5 | See [[nothing at all]].");
    assertThat(dialog().locator("li.error pre")).containsText("^");
    assertThat(page.locator("main")).containsText("First words.");

    page.keyboard().press("Escape");
    assertThat(dialog()).isHidden();
    page.reload();
    Locator badge = page.locator("#_preview button.badge");
    assertThat(badge).hasText("1 error");
    assertThat(dialog()).isHidden();
    badge.click();
    assertThat(dialog()).isVisible();

    save("topics/01-queues.md", longNote("Mended words.") + QUESTIONS);
    assertThat(page.locator("main")).containsText("Mended words.");
    assertThat(dialog()).isHidden();
    assertThat(badge).isHidden();
  }

  @Test
  void errorsThatAreTakenBackNeedNoReload() throws IOException {
    mark();
    save("topics/01-queues.md", "---\ntitle: [open\n---\n");
    assertThat(dialog()).isVisible();

    save("topics/01-queues.md", longNote("First words.") + QUESTIONS);

    assertThat(dialog()).isHidden();
    assertThat(page.evaluate("() => window.marked")).isEqualTo(true);
  }

  @Test
  void warningsAreABadgeThatOpensTheList() throws IOException {
    save("topics/01-queues.md", longNote("See [[nothing at all]].") + QUESTIONS);
    save("studysite.yaml", "id: live\ntitle: Live notes\nrules:\n  unknown-link: warning\n");

    Locator badge = page.locator("#_preview button.badge");
    assertThat(badge).hasText("1 warning");
    assertThat(dialog()).isHidden();
    badge.click();
    assertThat(dialog()).isVisible();
    assertThat(dialog()).containsText("The page shows your notes as they are now.");
    dialog().locator("button.close").click();
    assertThat(dialog()).isHidden();
  }

  @Test
  void aBrokenTemplateIsExplained() throws IOException {
    save("theme/components/footer/footer.mustache", "<footer>{{nothing}}</footer>");

    assertThat(dialog().locator(".failure")).containsText("footer.mustache");
    assertThat(page.locator("footer.foot")).isVisible();
    Files.delete(notes.resolve("theme/components/footer/footer.mustache"));
    assertThat(dialog()).isHidden();
  }

  @Test
  void stylesChangeWithoutAReload() throws IOException {
    mark();
    save("theme/styles/help.css", "h1 { color: rgb(1, 2, 3) }");

    page.waitForFunction(
        "() => getComputedStyle(document.querySelector('h1')).color === 'rgb(1, 2, 3)'");
    assertThat(page.evaluate("() => window.marked")).isEqualTo(true);
    assertThat(page.locator("link[rel=stylesheet][href*='site.']")).hasCount(1);
  }

  @Test
  void severalPagesAreToldAndTheThemeStays() throws IOException {
    page.locator("button.theme").click();
    page.locator("button.theme").click();
    Page home = open("index.html");
    save("studysite.yaml", "id: live\ntitle: Renamed notes\n");

    assertThat(home.locator(".brand")).hasText("Renamed notes");
    assertThat(page.locator(".brand")).hasText("Renamed notes");
    assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
  }

  @Test
  void aPageThatWasMissingAppears() throws IOException {
    page.navigate(preview.address() + "pages/deeper/nothing.html");
    assertThat(page).hasTitle("Not found – Live notes");
    page.navigate(preview.address() + "pages/about.html");
    assertThat(page).hasTitle("Not found – Live notes");
    // The browser itself says on its console that there was no such page.
    complaints.removeIf(complaint -> complaint.contains("404"));

    save("pages/about.md", "---\ntitle: About\n---\n\nWords about it.\n");

    assertThat(page.locator("main")).containsText("Words about it.");
  }

  @Test
  void aPreviewThatStartsAgainIsFoundAgain() throws IOException {
    int port = preview.address().getPort();
    preview.close();
    assertThat(page.locator("#_preview button.badge")).hasText("The preview has ended");
    save("topics/01-queues.md", longNote("Written meanwhile.") + QUESTIONS);

    preview =
        Preview.start(
            PreviewOptions.of(notes, temp.resolve("made")).withBase("/a/b/").withPort(port), log);

    assertThat(page.locator("main")).containsText("Written meanwhile.");
    assertThat(page.locator("#_preview button.badge")).isHidden();
    complaints.removeIf(complaint -> complaint.contains("ERR_"));
  }
}
