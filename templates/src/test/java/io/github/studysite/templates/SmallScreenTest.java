package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What takes care where there is little room, on a phone and on paper. */
class SmallScreenTest {
  private static final String TOPIC =
      """
      ---
      title: Queues
      ---

      | Error | What to do |
      |---|---|
      | `ProvisionedThroughputExceededException` | Wait, and try again with growing pauses. |

      ## Questions

      ### Put the life of a message in order. {#order}

      1. It is sent
      2. It is received
      3. It is deleted

      ### Match each with what it keeps. {#match}

      | service | keeps |
      |---|---|
      | SQS | messages |
      | S3 | objects |
      """;

  @TempDir static Path folder;
  private static Chromium chromium;
  private static NotesSite site;

  private BrowserContext phone;
  private Page page;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    site = new NotesSite(folder);
    site.write("studysite.yaml", "id: queues\ntitle: Queues\n");
    site.write("topics/01-queues.md", TOPIC);
    site.build();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      site.close();
      chromium.close();
    }
  }

  @BeforeEach
  void takePhone() {
    phone =
        chromium.browser().newContext(new Browser.NewContextOptions().setViewportSize(360, 740));
    page = phone.newPage();
  }

  @AfterEach
  void layAside() {
    phone.close();
  }

  private void open(String path) {
    page.navigate(site.folder().toUri() + path);
  }

  private double number(String script) {
    return ((Number) page.evaluate(script)).doubleValue();
  }

  @Test
  void longCodeInATableLeavesRoomForWords() {
    open("topics/queues.html");

    double room = number("() => document.querySelector('.table').clientWidth");
    assertThat(number("() => document.querySelector('.table').scrollWidth"))
        .as("nothing has to be scrolled")
        .isEqualTo(room);
    assertThat(number("() => document.querySelector('tbody td').clientWidth"))
        .isGreaterThan(0.4 * room);
  }

  @Test
  void stepsAndPairsHaveBoxesOnPaper() {
    open("print/queues.html");
    String box =
        "(item) => { const { width, height, borderTopWidth: line } = getComputedStyle(item, '::before');"
            + " return Math.min(parseFloat(width), parseFloat(height)) > 15 && parseFloat(line) > 0 }";

    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('.ask > div > ul li')].map(" + box + ")"))
        .asList()
        .containsExactly(true, true, true);
    assertThat(
            page.evaluate(
                "() => [...document.querySelectorAll('.ask .sides li')].map(" + box + ")"))
        .as("one to write into on the left, a letter to write on the right")
        .asList()
        .containsExactly(true, true, false, false);
  }

  /** The line of the page goes on behind the buttons that stay at the lower edge. */
  @Test
  void buttonsOfTheQuizDoNotCutTheLine() {
    open("quiz.html?topic=queues");
    page.locator(".ask .actions, .ask .sure").first().waitFor();

    double line =
        number(
            "() => { const sheet = document.querySelector('.sheet.ask');"
                + " return sheet.getBoundingClientRect().left"
                + " + parseFloat(getComputedStyle(sheet, '::before').left) }");
    assertThat(
            number(
                "() => { const row = document.querySelector('.ask .actions, .ask .sure');"
                    + " return row.getBoundingClientRect().left"
                    + " + parseFloat(getComputedStyle(row, '::before').left) }"))
        .isCloseTo(line, within(0.6));
  }
}
