package io.github.studysite.content;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A learner's log in a browser: answers put there, and read back. */
final class LearnersLog {
  /** The day on which {@link #NOW} is. */
  static final long TODAY = 20779;

  static final String NOW = "2026-11-22T12:00:00Z";

  private static final long DAY = 86_400_000;
  private static final Pattern CARD = Pattern.compile("\\[\"((?:[^\"\\\\]|\\\\.)+)\",\\d+,(\\d+),");
  private static final String WITH_DATABASE =
      """
      const database = await new Promise((resolve, reject) => {
        const opening = indexedDB.open("studysite:" + document.documentElement.dataset.site);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const transaction = database.transaction(["packed", "log"], "readwrite");
      const [packed, log] = ["packed", "log"].map((store) => transaction.objectStore(store));
      """;

  private LearnersLog() {}

  /** Ids of cards of the first topics, in reading order. */
  static List<String> cards(int count) throws IOException {
    try (DirectoryStream<Path> decks =
        Files.newDirectoryStream(GeneratedSite.ROOT.resolve("assets"), "deck.*.js")) {
      String deck = Files.readString(decks.iterator().next(), StandardCharsets.UTF_8);
      Matcher card = CARD.matcher(deck.substring(deck.indexOf("\"cards\":")));
      List<String> ids = new ArrayList<>();
      while (ids.size() < count && card.find()) {
        ids.add(card.group(1));
      }
      return ids;
    }
  }

  /** An answer on a day before today; Playwright knows no {@code long}. */
  static Map<String, Object> answer(String card, int daysAgo, boolean right, int before) {
    long day = TODAY - daysAgo;
    long time = day * DAY + DAY / 3 + Math.floorMod(card.hashCode(), 10_000_000);
    return Map.ofEntries(
        Map.entry("card", card),
        Map.entry("rev", 1),
        Map.entry("time", (double) time),
        Map.entry("day", (int) day),
        Map.entry("rating", right ? 3 : 1),
        Map.entry("right", right),
        Map.entry("sure", "sure"),
        Map.entry("ms", 7000),
        Map.entry("mode", "review"),
        Map.entry("chosen", List.of(0)),
        Map.entry("before", before));
  }

  /** Weeks of study: each card learned on one day, confirmed on the next, reviewed twice. */
  static List<Map<String, Object>> weeks(List<String> cards) {
    List<Map<String, Object>> log = new ArrayList<>();
    for (int i = 0; i < cards.size(); i++) {
      String card = cards.get(i);
      int begun = 20 + i % 30;
      log.add(answer(card, begun, true, 0));
      log.add(answer(card, begun - 1, true, 1));
      log.add(answer(card, begun - 4, i % 7 != 0, 2));
      log.add(answer(card, begun - 12, i % 9 != 0, i % 7 == 0 ? 3 : 2));
    }
    return log;
  }

  /** The page must have opened its store. */
  static void put(Page page, List<Map<String, Object>> log) {
    page.evaluate(
        "async (entries) => {"
            + WITH_DATABASE
            + """
              await Promise.all(entries.map((entry) => new Promise((resolve) => {
                log.put(entry).onsuccess = resolve;
              })));
            }
            """,
        log);
  }

  /** The log as JSON, sorted by time. */
  static String read(Page page) {
    return (String)
        page.evaluate(
            "async () => {"
                + WITH_DATABASE
                + """
                  const all = [packed.getAll(), log.getAll()];
                  await new Promise((resolve) => { transaction.oncomplete = resolve; });
                  const entries = all.flatMap(({ result }) => result.flat());
                  entries.sort((one, other) => one.time - other.time);
                  const sorted = (entry) => Object.fromEntries(Object.entries(entry).sort());
                  return JSON.stringify(entries.map(sorted));
                }
                """);
  }
}
