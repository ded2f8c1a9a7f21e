package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Some kinds of pages have a style sheet of their own, beside the one of all. */
class PageStylesTest {
  private static final RenderedSite SITE = RenderedSite.SAMPLE;
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

  static Iterable<String> pages() {
    return SITE.framedPages();
  }

  private static Set<String> classesIn(String path) {
    return CLASS
        .matcher(SITE.html(path))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyPageLoadsTheSheetThatDescribesItsClasses(String path) {
    Document page = SITE.page(path);
    Set<String> elsewhere = new TreeSet<>();
    SITE.files().keySet().stream()
        .filter(file -> file.endsWith(".css"))
        .forEach(file -> elsewhere.addAll(classesIn(file)));
    for (String href : page.select("link[rel=stylesheet]").eachAttr("href")) {
      elsewhere.removeAll(classesIn(href.substring(href.indexOf("assets/"))));
    }

    assertThat(page.body().getAllElements().stream().flatMap(e -> e.classNames().stream()))
        .doesNotContainAnyElementsOf(elsewhere);
  }

  @Test
  void listsOfTagsLookAsOnTheHomePage() {
    for (String path : Set.of("index.html", "tags.html", "tags/storage.html")) {
      assertThat(SITE.page(path).select("link[rel=stylesheet]").eachAttr("href"))
          .as(path)
          .hasSize(2)
          .last()
          .asString()
          .contains("assets/home.");
    }
  }
}
