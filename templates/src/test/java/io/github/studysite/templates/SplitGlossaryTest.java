package io.github.studysite.templates;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A glossary of so many terms that each letter has a page of its own. */
class SplitGlossaryTest {
  private static final int TERMS = 3_400;

  @TempDir Path folder;

  private static void fill(NotesSite site) throws IOException {
    site.write("studysite.yaml", "id: many\ntitle: Many\n");
    site.write(
        "topics/01-many.md",
        "---\ntitle: Many\n---\n\n## Words\n\n"
            + IntStream.range(0, TERMS)
                .mapToObj(at -> (at % 2 == 0 ? "Apple " : "Berry ") + at + "\n: A fruit.\n")
                .collect(Collectors.joining("\n")));
    site.build();
  }

  @Test
  void leadsFromItsFirstPageToEachLetterAndFiltersThere() throws IOException {
    List<String> errors = new ArrayList<>();
    try (Chromium chromium = Chromium.start();
        NotesSite site = new NotesSite(folder)) {
      fill(site);
      Page page = chromium.browser().newPage();
      page.onPageError(errors::add);

      page.navigate(site.folder().resolve("glossary.html").toUri().toString());
      assertThat(page.locator(".sheet .row")).hasCount(2);
      page.locator(".sheet .row a").last().click();

      assertThat(page.locator("#_shown")).hasText("1,700 terms");
      assertThat(page.locator(".az [aria-current]")).hasText("B");
      page.locator("#_filter").fill("berry 99");
      assertThat(page.locator("#_shown")).hasText("6 terms");
    }
    assertThat(errors).isEmpty();
  }
}
