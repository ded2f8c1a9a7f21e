package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How soon the first question is there, of 5,000 cards with an answer each. Not among the tests,
 * because a figure depends on the machine: {@code mvn -pl templates -am test
 * -Dtest=FirstQuestionBenchmark -Dsurefire.failIfNoSpecifiedTests=false}. What does not depend on
 * it is held by {@link FirstQuestionTest}.
 *
 * <p>Measured is what readers have: the site opened from disk, from a server that answers as GitHub
 * Pages does (see {@link SiteServer}; no network lies between, which each of the three round trips
 * to the question would add to), and from the copy that the browser keeps for offline. The learner
 * comes from the home page. The time runs from the moment the page is left for the quiz until the
 * frame with the question is drawn; beside it stands how long the page's thread was at work for
 * that, which hangs less on what else the machine does. The first visit of each kind, which fills
 * the browser's caches, is not counted.
 */
class FirstQuestionBenchmark {
  private static final int TOPICS = 50;
  private static final int IN_A_TOPIC = 20;
  private static final int RUNS = 9;

  private static final String SAY_WHEN_IT_IS_DRAWN =
      """
      new MutationObserver((changes, observer) => {
        if (document.querySelector(".ask")) {
          observer.disconnect();
          requestAnimationFrame(() => {
            const drawn = new MessageChannel();
            drawn.port1.onmessage = () => performance.mark("drawn");
            drawn.port2.postMessage("");
          });
        }
      }).observe(document, { childList: true, subtree: true });
      """;

  // Every card was answered once, some of them wrong, within the last forty days.
  private static final String ANSWER_ALL =
      """
      async () => {
        let head;
        window.studysite.deck = (given) => { head = given; };
        await new Promise((resolve) => {
          const script = document.createElement("script");
          script.src = document.documentElement.dataset.deck;
          script.onload = resolve;
          document.head.append(script);
        });
        const opening = indexedDB.open("studysite:benchmark");
        const database = await new Promise((resolve) => {
          opening.onsuccess = () => resolve(opening.result);
        });
        const writing = database.transaction("log", "readwrite");
        const today = Math.floor(Date.now() / 86_400_000);
        head.cards.forEach(([card, rev], i) => {
          const day = today - 1 - (i % 40);
          const right = i % 7 > 0;
          writing.objectStore("log").put({
            card, rev, time: day * 86_400_000 + i * 1000, day, rating: right ? 3 : 1, right,
            sure: "sure", ms: 5000, mode: "practice", chosen: [0], before: 0,
          });
        });
        await new Promise((resolve) => { writing.oncomplete = resolve; });
        database.close();
        return head.cards.length;
      }
      """;

  private static final String IS_PACKED =
      """
      () => new Promise((resolve) => {
        const opening = indexedDB.open("studysite:benchmark");
        opening.onsuccess = () => {
          const counting = opening.result.transaction("log").objectStore("log").count();
          counting.onsuccess = () => { opening.result.close(); resolve(counting.result < 500); };
        };
      })
      """;

  @Test
  void theFirstQuestionOfFiveThousandCards(@TempDir Path folder) throws IOException {
    try (Chromium chromium = Chromium.start();
        NotesSite site = new NotesSite(folder)) {
      site.write("studysite.yaml", "id: benchmark\ntitle: Benchmark\nrules: {}\n");
      for (int topic = 0; topic < TOPICS; topic++) {
        site.write("topics/%1$02d-topic-%1$d.md".formatted(topic), topic(topic));
      }
      site.build();
      measure(chromium, "from disk", path -> site.folder().toUri() + path, false);
      try (SiteServer server = new SiteServer(site.folder())) {
        measure(chromium, "from a server as Pages", server::address, false);
        measure(chromium, "from the copy for offline", server::address, true);
      }
    }
  }

  private static void measure(
      Chromium chromium, String from, UnaryOperator<String> address, boolean offline) {
    try (BrowserContext context = chromium.browser().newContext()) {
      context.addInitScript(SAY_WHEN_IT_IS_DRAWN);
      Page page = context.newPage();
      page.navigate(address.apply("quiz.html"));
      page.waitForSelector("[data-part=review] a");
      int cards = ((Number) page.evaluate(ANSWER_ALL)).intValue();
      assertThat(cards).isGreaterThanOrEqualTo(5000);
      // So many answers are packed when the next one was given.
      page.navigate(address.apply("quiz.html?mode=practice"));
      page.waitForSelector(".ask");
      page.keyboard().press("a");
      page.keyboard().press("Enter");
      page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(IS_PACKED)));
      if (offline) {
        page.evaluate("() => localStorage.setItem('studysite.offline', 'on')");
        page.reload();
        page.evaluate("() => navigator.serviceWorker.ready.then(() => true)");
      }
      for (String mode : List.of("review", "practice", "weakest", "flash", "shelf")) {
        List<Long> times = new ArrayList<>();
        List<Long> work = new ArrayList<>();
        for (int run = 0; run <= RUNS; run++) {
          page.navigate(address.apply("index.html"));
          CDPSession session = context.newCDPSession(page);
          session.send("Performance.enable", threadTicks());
          page.navigate(address.apply("quiz.html?mode=" + mode));
          page.waitForFunction("() => performance.getEntriesByName('drawn').length > 0");
          long worked = millisecondsOfWork(session);
          session.detach();
          if (run > 0) {
            work.add(worked);
            times.add(milliseconds(page));
          }
        }
        System.out.printf(
            "%d cards, %s, %s: question after %s, of work for the page %s%n",
            cards, from, mode, inShort(times), inShort(work));
      }
    }
  }

  private static long milliseconds(Page page) {
    return ((Number) page.evaluate("() => performance.getEntriesByName('drawn')[0].startTime"))
        .longValue();
  }

  private static String inShort(List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    return "%d ms (%d to %d)"
        .formatted(sorted.get(RUNS / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }

  // The time that the page's thread was at work, whatever else the machine had to do meanwhile.
  private static JsonObject threadTicks() {
    JsonObject domain = new JsonObject();
    domain.addProperty("timeDomain", "threadTicks");
    return domain;
  }

  private static long millisecondsOfWork(CDPSession session) {
    for (JsonElement metric : session.send("Performance.getMetrics").getAsJsonArray("metrics")) {
      if (metric.getAsJsonObject().get("name").getAsString().equals("TaskDuration")) {
        return Math.round(metric.getAsJsonObject().get("value").getAsDouble() * 1000);
      }
    }
    throw new AssertionError("no TaskDuration");
  }

  private static String topic(int topic) {
    StringBuilder notes = new StringBuilder("---\ntitle: Topic " + name(topic) + "\n---\n\n");
    for (int number = 0; number < IN_A_TOPIC; number++) {
      String name = name(topic * IN_A_TOPIC + number);
      notes.append("T%s (Thing %s) {#t%s}\n".formatted(name, name, name.toLowerCase()));
      notes.append(
          ": What makes %s of the parts that belong to number %d.\n\n".formatted(name, number));
    }
    notes.append("## Questions\n\n");
    for (int number = 0; number < IN_A_TOPIC; number++) {
      String name = name(topic * IN_A_TOPIC + number);
      notes.append("### What is said of %s? {#q%s}\n\n".formatted(name, name.toLowerCase()));
      notes.append("- [x] That it stands\n- [ ] That it falls\n\nSo it is.\n\n");
    }
    return notes.toString();
  }

  // Capitals only, as an acronym.
  private static String name(int number) {
    StringBuilder letters = new StringBuilder();
    for (int rest = number + 26 * 26; rest > 0; rest /= 26) {
      letters.insert(0, (char) ('A' + rest % 26));
    }
    return letters.toString();
  }
}
