package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes change after they were learned from: every answer is found where it belongs. */
class RebuiltSiteTest {
  private static final String STORAGE =
      """
      ---
      title: Storage
      ---

      EBS (Elastic Block Store)
      : A network drive that an instance uses as a disk.

      ## Questions

      %s
      """;
  private static final String NETWORK =
      """
      ---
      title: Network
      ---

      ## Questions

      %s
      """;

  private static Chromium chromium;

  // Playwright waits for no promise that a condition gives, so that this is evaluated.
  private static final String IS_SAVED =
      """
      async (card) => {
        const opening = indexedDB.open("studysite:rebuilt");
        const database = await new Promise((resolve) => {
          opening.onsuccess = () => resolve(opening.result);
        });
        const reading = database.transaction("log").objectStore("log").getAll();
        await new Promise((resolve) => { reading.onsuccess = resolve; });
        database.close();
        return reading.result.some((entry) => entry.card === card);
      }
      """;

  @TempDir private Path folder;
  private NotesSite site;
  private BrowserContext context;
  private Page page;

  @BeforeAll
  static void start() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void buildAndAnswer() throws IOException {
    site = new NotesSite(folder);
    site.write("studysite.yaml", "id: rebuilt\ntitle: Rebuilt\n");
    site.write("topics/01-storage.md", STORAGE.formatted(question("disk") + question("volume")));
    site.write("topics/02-network.md", NETWORK.formatted(question("route") + question("gate")));
    site.build();
    context = chromium.browser().newContext();
    page = context.newPage();
    answer("disk", true);
    answer("volume", false);
    answer("route", true);
  }

  @AfterEach
  void close() {
    context.close();
    site.close();
  }

  private static String question(String id) {
    return question("What does the %s do?".formatted(id), "#" + id);
  }

  private static String question(String words, String attributes) {
    return """
        ### %s {%s}

        - [x] It works
        - [ ] It rests
          > Never.

        That is why.

        """
        .formatted(words, attributes);
  }

  private void answer(String id, boolean right) {
    open("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    page.locator(".option", new Page.LocatorOptions().setHasText(right ? "works" : "rests"))
        .click();
    page.locator(".level").first().click();
    page.waitForSelector(".result");
    assertThat(page.locator(".result").textContent())
        .startsWith(right ? "Right." : "Not this time");
    // An answer is shown at once and saved a moment later.
    page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(IS_SAVED, id)));
  }

  private void open(String path) {
    page.navigate(site.address(path));
  }

  /** What the pages of some topics show of each question. */
  private Map<String, String> memories(String... topics) {
    // Where answers are given, all is computed anew.
    open("quiz.html");
    page.waitForSelector(
        "[data-part=shelf] p:has-text('shelf'), [data-part=shelf] p:has-text('look')");
    Map<String, String> memories = new TreeMap<>();
    for (String topic : topics) {
      open("topics/" + topic + ".html");
      page.waitForSelector("details[data-memory]");
      page.locator("details[data-question]")
          .all()
          .forEach(one -> memories.put(one.getAttribute("id"), one.getAttribute("data-memory")));
    }
    return memories;
  }

  /** The questions of a session, by their words; each is skipped with a guess. */
  private List<String> asked(String session) {
    open(session);
    page.waitForSelector("main:not([data-quiz-page])");
    List<String> asked = new ArrayList<>();
    while (page.locator(".ask").count() > 0) {
      asked.add(page.locator("h1.question").textContent());
      page.locator(".option").first().click();
      page.locator(".level").last().click();
      page.locator("[value=next]").click();
      page.waitForFunction(
          "words => document.querySelector('h1').textContent !== words",
          asked.get(asked.size() - 1));
    }
    return asked;
  }

  @Test
  void beforeAnythingChangesTheAnswersAreThere() {
    assertThat(memories("storage", "network"))
        .isEqualTo(
            Map.of("disk", "learning", "volume", "learning", "route", "learning", "gate", "new"));
    assertThat(asked("quiz.html?mode=shelf")).containsExactly("What does the volume do?");
  }

  @Test
  void aQuestionMayBeRewordedMovedAndReordered() throws IOException {
    site.write(
        "topics/01-storage.md",
        STORAGE.formatted(question("Why is there a disk at all?", "#disk")));
    site.write(
        "topics/02-network.md",
        NETWORK.formatted(
            question("gate")
                + question("Where did the volume go?", "#volume")
                + question("route")));
    site.build();

    assertThat(memories("storage")).isEqualTo(Map.of("disk", "learning"));
    assertThat(memories("network"))
        .isEqualTo(Map.of("volume", "learning", "route", "learning", "gate", "new"));
    assertThat(asked("quiz.html?mode=shelf")).containsExactly("Where did the volume go?");
  }

  @Test
  void aFileMayBeRenamed() throws IOException {
    site.delete("topics/02-network.md");
    site.write("topics/07-routing.md", NETWORK.formatted(question("route") + question("gate")));
    site.build();

    assertThat(memories("routing")).isEqualTo(Map.of("route", "learning", "gate", "new"));
  }

  @Test
  void aNewQuestionBetweenOthersIsBlankAndLeavesThemAlone() throws IOException {
    site.write(
        "topics/01-storage.md",
        STORAGE.formatted(question("disk") + question("shelf") + question("volume")));
    site.build();

    assertThat(memories("storage"))
        .isEqualTo(Map.of("disk", "learning", "shelf", "new", "volume", "learning"));
    assertThat(asked("quiz.html?mode=shelf")).containsExactly("What does the volume do?");
  }

  @Test
  void aHigherRevisionIsAskedAgainAtOnceAndTheOthersAreNot() throws IOException {
    site.write(
        "topics/02-network.md",
        NETWORK.formatted(
            question("What does the route do nowadays?", "#route rev=2") + question("gate")));
    site.build();

    assertThat(asked("quiz.html?mode=review")).containsExactly("What does the route do nowadays?");
    assertThat(memories("storage", "network"))
        .isEqualTo(
            Map.of("disk", "learning", "volume", "learning", "route", "learning", "gate", "new"));
  }

  @Test
  void anIdThatWasRenamedCarriesItsAnswersOver() throws IOException {
    site.write(
        "topics/01-storage.md",
        STORAGE.formatted(
            question("disk") + question("What does the drive do?", "#drive was=\"volume\"")));
    site.build();

    assertThat(memories("storage")).isEqualTo(Map.of("disk", "learning", "drive", "learning"));
    assertThat(asked("quiz.html?mode=shelf")).containsExactly("What does the drive do?");
    open("quiz.html?question=volume");
    page.waitForSelector("h1:has-text('What does the drive do?')");
  }

  @Test
  void aTermThatWasRenamedCarriesTheAnswersOfItsCardsOver() throws IOException {
    open("quiz.html?question=term:ebs:expansion");
    page.locator("[value=turn]").click();
    page.locator(".level").nth(2).click();
    page.waitForSelector("h1:has-text('How it went')");
    site.write(
        "topics/01-storage.md",
        STORAGE
            .replace("Store)", "Store) {#block-store was=\"ebs\"}")
            .formatted(question("disk") + question("volume")));
    site.build();

    open("progress.html");
    page.waitForSelector("main[data-ready]");
    assertThat(page.locator("[data-part=held] [data-count=learning]").textContent()).isEqualTo("4");
    open("topics/storage.html");
    assertThat(page.locator(".term:has(#block-store)").getAttribute("data-memory"))
        .isEqualTo("learning");
  }
}
