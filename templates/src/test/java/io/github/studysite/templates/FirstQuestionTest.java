package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a learner waits for until the first question is there. Nothing is timed: files are held back
 * until what should not wait for them has happened. {@link FirstQuestionBenchmark} has the figures.
 */
class FirstQuestionTest {
  private static final int TOPICS = 6;

  // What the page does, in its order, beside what it asks the network for.
  private static final String WATCH =
      """
      window.done = [];
      const watch = (holder, name, of) => {
        const original = holder[name];
        holder[name] = function (...given) {
          window.done.push(of(given));
          return original.apply(this, given);
        };
      };
      watch(IDBObjectStore.prototype, "getAll", () => "read");
      watch(Storage.prototype, "setItem", ([key]) => key.replace(/:.*/, ""));
      watch(performance, "mark", ([name]) => name);
      """;

  @TempDir Path folder;

  private Chromium chromium;
  private NotesSite site;
  private BrowserContext context;
  private Page page;

  @BeforeEach
  void openTheSite() throws IOException {
    chromium = Chromium.start();
    site = new NotesSite(folder);
    site.write("studysite.yaml", "id: soon\ntitle: Soon\nrules: {}\n");
    for (int number = 0; number < TOPICS; number++) {
      site.write("topics/0%1$d-topic-%1$d.md".formatted(number), topic(number));
    }
    site.build();
    context = chromium.browser().newContext();
    context.addInitScript(WATCH);
    page = context.newPage();
  }

  @AfterEach
  void close() {
    context.close();
    site.close();
    chromium.close();
  }

  private static String topic(int number) {
    StringBuilder notes =
        new StringBuilder("---\ntitle: Topic %d\n---\n\n## Questions\n".formatted(number));
    for (int question = 0; question < 5; question++) {
      notes
          .append("\n### What is said of %d in %d? {#q-%2$d-%1$d}\n".formatted(question, number))
          .append("\n- [x] That it stands\n- [ ] That it falls\n\nSo it is.\n");
    }
    return notes.toString();
  }

  @Test
  void onlyOnePieceOfTheCardsIsLoadedBeforeTheFirstQuestion() {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(nameOf(request)));
    List<Route> held = new ArrayList<>();
    page.route(Pattern.compile("/cards-"), held::add);

    page.navigate(site.address("quiz.html?mode=practice"));
    page.waitForCondition(() -> !held.isEmpty());

    // The icon is shown by the browser, whenever it likes.
    asked.removeIf(name -> name.startsWith("icon") || name.endsWith("webmanifest"));
    assertThat(asked)
        .containsExactlyInAnyOrder(
            "quiz.html", "theme.js", "site.css", "site.js", "quiz.js", "deck.js", "cards.js");
    assertThat(held).hasSize(1);
    held.forEach(Route::resume);
    page.waitForSelector(".ask");
    assertThat(page.locator(".where").textContent()).startsWith("Question 1 of 20");
  }

  @Test
  void theDeckIsAskedForBeforeTheScriptThatReadsItIsThere() {
    List<String> asked = new ArrayList<>();
    page.onRequest(request -> asked.add(nameOf(request)));
    List<Route> scripts = new ArrayList<>();
    page.route(Pattern.compile("/quiz\\.[^/]*js$"), scripts::add);

    page.navigate(
        site.address("quiz.html?mode=practice"),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForCondition(() -> asked.contains("deck.js") && !scripts.isEmpty());

    scripts.forEach(Route::resume);
    page.waitForSelector(".ask");
    assertThat(asked).containsOnlyOnce("deck.js");
  }

  @Test
  void progressIsReadWhileTheDeckIsOnItsWay() {
    List<Route> decks = new ArrayList<>();
    page.route(Pattern.compile("/deck\\."), decks::add);

    page.navigate(
        site.address("quiz.html?mode=practice"),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForFunction("() => window.done.filter((one) => one === 'read').length === 3");

    page.waitForCondition(() -> !decks.isEmpty());
    assertThat(page.locator(".ask").count()).isZero();
    decks.forEach(Route::resume);
    page.waitForSelector(".ask");
  }

  @Test
  void aSessionBeginsWithoutAGlimpseOfThePageThatItReplaces() {
    List<Route> decks = new ArrayList<>();
    page.route(Pattern.compile("/deck\\."), decks::add);
    page.addInitScript(
        """
        window.glimpses = 0;
        const look = () => {
          const start = document.querySelector("[data-quiz-page]");
          if (start && getComputedStyle(start).visibility !== "hidden") {
            window.glimpses++;
          }
          requestAnimationFrame(look);
        };
        look();
        """);

    page.navigate(
        site.address("quiz.html?mode=practice"),
        new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
    page.waitForCondition(() -> !decks.isEmpty());
    decks.forEach(Route::resume);
    page.waitForSelector(".ask");

    assertThat(page.evaluate("() => window.glimpses")).isEqualTo(0);
    assertThat(page.locator(".option").first().isVisible()).isTrue();
  }

  @Test
  void thePageShowsItselfIfNoQuestionComes() {
    page.route(Pattern.compile("/deck\\."), Route::abort);

    page.navigate(site.address("quiz.html?mode=practice"));

    assertThat(page.locator("h1").isVisible()).isFalse();
    page.waitForFunction(
        "() => getComputedStyle(document.querySelector('h1')).visibility === 'visible'");
  }

  @Test
  void thePageShowsItselfIfItsAddressAsksForNoSession() {
    page.navigate(site.address("quiz.html?from=elsewhere"));
    page.waitForSelector("[data-part=review] a");

    assertThat(page.locator("h1").isVisible()).isTrue();
  }

  @Test
  void whatOtherPagesAreToldComesAfterTheFirstQuestion() {
    List<Route> pieces = new ArrayList<>();
    page.route(Pattern.compile("/cards-"), pieces::add);
    page.navigate(site.address("quiz.html?mode=practice"));
    page.waitForCondition(() -> !pieces.isEmpty());
    // Idle now, as when the network is slow.
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(resolve))");
    page.evaluate("() => new Promise((resolve) => requestIdleCallback(resolve))");
    assertThat(done()).doesNotContain("studysite-memory");

    pieces.forEach(Route::resume);
    page.waitForFunction("() => window.done.includes('studysite-memory')");

    assertThat(done())
        .containsSubsequence("studysite:question", "studysite-memory")
        .containsOnlyOnce("studysite-memory");
  }

  @Test
  void theyAreToldThoughThePageIsLeftAtOnce() {
    page.navigate(site.address("quiz.html"));
    page.waitForSelector("[data-part=review] a");
    context.addInitScript("window.requestIdleCallback = () => {};");
    page.navigate(site.address("index.html"));
    page.evaluate("() => localStorage.clear()");

    page.navigate(site.address("quiz.html?mode=practice"));
    page.waitForSelector(".ask");
    assertThat(done()).doesNotContain("studysite-memory");
    page.navigate(site.address("index.html"));

    assertThat(page.evaluate("() => localStorage.getItem('studysite-memory:soon') !== null"))
        .isEqualTo(true);
  }

  private List<String> done() {
    return List.of(((String) page.evaluate("() => window.done.join(' ')")).split(" "));
  }

  /** The file, without the hash and the number that it has in its name. */
  private static String nameOf(Request request) {
    return request
        .url()
        .replaceFirst("\\?.*", "")
        .replaceFirst(".*/", "")
        .replaceFirst("(-\\d+)?\\.[0-9a-f]{8}\\.", ".");
  }
}
