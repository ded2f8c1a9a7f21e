package io.github.studysite.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page of a site in which everything occurs. */
class EveryPageTest {
  private static final RenderedSite SITE = RenderedSite.SAMPLE;

  /** Those with a frame: pages for paper and those of old addresses have tests of their own. */
  static Iterable<String> pages() {
    return SITE.framedPages();
  }

  /** {@code target/sample-site} is there to be looked at and to be checked by other tools. */
  @Test
  void siteCanBeLookedAt() throws IOException {
    Path folder = Path.of("target", "sample-site");
    for (var file : SITE.files().values()) {
      Path target = folder.resolve(file.path());
      Files.createDirectories(target.getParent());
      Files.write(target, file.content());
    }
    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  void everyKindOfPageIsThere() {
    assertThat(SITE.files().keySet())
        .contains(
            "index.html",
            "topics/messaging.html",
            "questions/messaging.html",
            "glossary.html",
            "terms/dlq.html",
            "errata.html",
            "404.html",
            "pages/about.html");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void hasOneMainAndOneHeadingOfTheFirstLevel(String path) {
    Document page = SITE.page(path);

    assertThat(page.select("main")).hasSize(1);
    assertThat(page.select("main h1")).hasSize(1);
    assertThat(page.select("h1")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void navigationIsNamedAndNoNameIsUsedTwice(String path) {
    assertThat(SITE.page(path).select("nav").eachAttr("aria-label"))
        .hasSameSizeAs(SITE.page(path).select("nav"))
        .doesNotHaveDuplicates()
        .doesNotContain("");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void noIdIsUsedTwice(String path) {
    assertThat(SITE.page(path).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void labelsNameWhatIsThere(String path) {
    Document page = SITE.page(path);

    for (Element labelled : page.select("[aria-labelledby], [aria-describedby], label[for]")) {
      String id =
          labelled.attr("aria-labelledby")
              + labelled.attr("aria-describedby")
              + labelled.attr("for");
      assertThat(page.getElementById(id)).as(id).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headingsLeaveNoLevelOut(String path) {
    int above = 0;
    for (Element heading : SITE.page(path).select("h1, h2, h3, h4, h5, h6")) {
      int level = heading.tagName().charAt(1) - '0';
      assertThat(level).as(heading.text()).isLessThanOrEqualTo(above + 1);
      above = level;
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everythingIsInReadingOrder(String path) {
    List<String> parts =
        SITE.page(path).select("body > *, .frame > *").stream()
            .map(part -> part.tagName() + part.attr("class").replaceFirst("^(.+)$", ".$1"))
            // The last two are shown nowhere.
            .filter(part -> !List.of("div.frame", "template", "link").contains(part))
            .toList();

    assertThat(parts)
        .isSubsetOf(
            "a.skip",
            "header.top",
            "nav.topics",
            "main",
            "main.index",
            "aside.toc",
            "footer.foot",
            "nav.bar")
        .startsWith("a.skip", "header.top")
        .endsWith("footer.foot", "nav.bar");
    assertThat(parts.subList(2, parts.size() - 2))
        .isIn(List.of("nav.topics", "main", "aside.toc"), List.of("main.index"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void nothingRunsOrIsStyledInline(String path) {
    Document page = SITE.page(path);

    assertThat(page.select("style, [style], script:not([src], [type=application/ld+json])"))
        .isEmpty();
    assertThat(
            page.getAllElements().stream()
                .flatMap(element -> element.attributes().asList().stream())
                .filter(attribute -> attribute.getKey().startsWith("on")))
        .isEmpty();
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    // The one inline block is data; a checker of the policy takes it for a script.
    assertThat(policy.contains("sha256")).isEqualTo(!page.select("script:not([src])").isEmpty());
    assertThat(policy.replaceFirst(" 'sha256-[A-Za-z0-9+/]{43}='", ""))
        .isEqualTo(
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self';"
                + " connect-src 'self'; worker-src 'self'; manifest-src 'self';"
                + " base-uri 'none'; form-action 'none'");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadToSomethingThatIsThere(String path) {
    Document page = SITE.page(path);
    String base = path.equals("404.html") ? "/notes/" : "";
    Stream<String> links =
        Stream.concat(
            page.select("a[href], link[href]:not([rel=alternate])").eachAttr("href").stream(),
            page.select("script[src]").eachAttr("src").stream());

    for (String href : links.filter(href -> !href.startsWith("https:")).toList()) {
      assertThat(href).startsWith(href.startsWith("#") ? "#" : base);
      String address = href.replaceFirst("\\?[^#]*", "");
      String[] parts = address.substring(href.startsWith("#") ? 0 : base.length()).split("#", 2);
      String target =
          parts[0].isEmpty()
              ? path
              : Path.of(base.isEmpty() ? path : "x")
                  .resolveSibling(parts[0])
                  .normalize()
                  .toString();
      assertThat(SITE.files()).as(href).containsKey(target);
      if (parts.length == 2) {
        assertThat(SITE.page(target).getElementById(parts[1])).as(href).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headSaysWhatThePageIs(String path) {
    Document page = SITE.page(path);

    assertThat(page.title()).isNotBlank();
    assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
    assertThat(page.select("html").attr("dir")).isEqualTo("ltr");
    assertThat(page.select("link[rel=canonical]").eachAttr("href"))
        .isEqualTo(
            switch (path) {
              case "404.html" -> List.of();
              case "index.html" -> List.of("https://example.org/notes/");
              default -> List.of("https://example.org/notes/" + path);
            });
  }

  @ParameterizedTest
  @MethodSource("pages")
  void whatNeedsAScriptWaitsForIt(String path) {
    for (Element control : SITE.page(path).select("button, input")) {
      assertThat(control.closest(".scripted, template")).as(control.outerHtml()).isNotNull();
    }
  }
}
