package io.github.studysite.content;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** Somebody who answers questions, with keys alone. */
final class Learner {
  /** For a page before it loads: nothing can be kept. */
  static final String REFUSES_STORAGE =
      """
      for (const name of ["indexedDB", "localStorage"]) {
        Object.defineProperty(window, name, {
          get() { throw new DOMException("refused", "SecurityError"); },
        });
      }
      """;

  private static final int FAR = 60;
  private static final String LOG =
      """
      () => new Promise((resolve, reject) => {
        const name = "studysite:" + document.documentElement.dataset.site;
        const opening = indexedDB.open(name);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(["packed", "log"]);
          const all = ["packed", "log"].map((store) => reading.objectStore(store).getAll());
          reading.oncomplete = () => {
            opening.result.close();
            const entries = all.flatMap(({ result }) => result.flat());
            resolve(entries.sort((one, other) => one.time - other.time));
          };
        };
      })
      """;

  private static final String REMEMBER =
      """
      ([card, time, rating]) => new Promise((resolve) => {
        const day = Math.floor(time / 86_400_000);
        const right = rating > 1;
        const opening = indexedDB.open("studysite:" + document.documentElement.dataset.site);
        opening.onsuccess = () => {
          const writing = opening.result.transaction("log", "readwrite");
          writing.oncomplete = () => { opening.result.close(); resolve(); };
          writing.objectStore("log").put({
            card, time, day, rating, right, rev: 1, sure: "sure", ms: 5000, mode: "review",
            chosen: [0], before: 0,
          });
        };
      })
      """;

  private final Page page;

  Learner(Page page) {
    this.page = page;
  }

  /** Waits for a question and gives some answer to it, without the mouse. */
  void answer(String levelKey) {
    page.waitForSelector(".ask");
    if (page.locator(".replies input[type=radio]").count() > 0) {
      press("1");
      press(levelKey);
    } else if (page.locator(".replies input[type=checkbox]").count() > 0) {
      int wanted = List.of("ONE", "TWO", "THREE", "FOUR", "FIVE", "SIX").indexOf(amount()) + 1;
      for (int option = 1; option <= wanted; option++) {
        press(Integer.toString(option));
      }
      press(levelKey);
    } else if (page.locator(".typed input").count() > 0) {
      tabTo(".typed input");
      page.keyboard().type("something");
      tabTo(".level");
      press("Enter");
    } else if (page.locator(".matching select").count() > 0) {
      for (int at = 0; at < page.locator(".matching select").count(); at++) {
        tabTo(".matching select");
        press("ArrowDown");
      }
      tabTo(".level");
      press("Enter");
    } else if (page.locator(".steps-to-order").count() > 0) {
      tabTo(".steps-to-order .down");
      press("Enter");
      tabTo(".level");
      press("Enter");
    } else {
      press(" ");
      page.waitForSelector(".other-side");
      press("1");
    }
    page.waitForSelector(".result");
  }

  private String amount() {
    return page.locator(".given .count").textContent();
  }

  void press(String key) {
    page.keyboard().press(key);
  }

  private void tabTo(String selector) {
    for (int steps = 0; steps < FAR; steps++) {
      press("Tab");
      if (Boolean.TRUE.equals(
          page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
        return;
      }
    }
    throw new AssertionError("no way by Tab to " + selector);
  }

  /** Puts an answer of former days among what has been saved. */
  void remember(String card, long time, int rating) {
    page.evaluate(REMEMBER, List.of(card, (double) time, rating));
  }

  /** What has been saved. */
  @SuppressWarnings("unchecked") // JSON comes as maps and lists.
  List<Map<String, Object>> log() {
    return (List<Map<String, Object>>) page.evaluate(LOG);
  }

  /** Waits until so many entries have been saved. */
  List<Map<String, Object>> log(int size) {
    for (int tries = 0; tries < 50 && log().size() < size; tries++) {
      page.waitForTimeout(50);
    }
    return log();
  }
}
