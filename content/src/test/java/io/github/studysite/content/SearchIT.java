package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What learners type into the search of these notes, with typos, plurals, questions and half words,
 * and what they want to see first.
 */
class SearchIT {
  private static final String QUERIES = "/search/queries.tsv";

  private static final String READY =
      "() => document.querySelector('dialog[open] .results')?.ariaBusy === 'false'";

  /** Types each query and reads the first hit: its kind and title. */
  private static final String FIRST_HITS =
      """
      async (queries) => {
        const [dialog] = document.querySelectorAll("dialog[open]");
        const input = dialog.querySelector("input");
        const list = dialog.querySelector(".results");
        const hits = [];
        for (const query of queries) {
          input.value = query;
          input.dispatchEvent(new Event("input"));
          while (list.getAttribute("aria-busy") !== "false") {
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
          const card = dialog.querySelector(".card");
          const [first] = list.children;
          hits.push(
            !card.hidden ? ["Answer", card.querySelector(".name a").textContent]
              : first ? [first.querySelector(".kind").textContent, first.querySelector("b").textContent]
              : ["None", ""],
          );
        }
        return hits;
      }
      """;

  @TestFactory
  Stream<DynamicTest> whatIsMeantComesFirst() throws IOException {
    List<String[]> wanted = rows();
    List<?> found = firstHits(wanted.stream().map(row -> row[0]).toList());
    return IntStream.range(0, wanted.size())
        .mapToObj(
            at -> {
              String[] row = wanted.get(at);
              return DynamicTest.dynamicTest(
                  row[0] + " → " + row[2],
                  () -> assertThat(found.get(at)).isEqualTo(List.of(row[1], row[2])));
            });
  }

  private static List<?> firstHits(List<String> queries) {
    // From disk, where least is allowed.
    String site = GeneratedSite.ROOT.toUri().toString();
    try (Chromium chromium = Chromium.start();
        Page page = chromium.browser().newPage()) {
      page.navigate(site + "search.html");
      page.waitForFunction(READY);
      return (List<?>) page.evaluate(FIRST_HITS, queries);
    }
  }

  private static List<String[]> rows() throws IOException {
    try (InputStream queries = SearchIT.class.getResourceAsStream(QUERIES)) {
      return new String(queries.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .toList();
    }
  }
}
