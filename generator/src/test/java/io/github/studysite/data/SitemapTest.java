package io.github.studysite.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Page;
import io.github.studysite.model.Site;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTest {
  private static final Site SITE =
      new ParsedNotes()
          .settings("baseUrl: https://example.org/notes/")
          .topic("01-disks", "checked: 2026-03-01\n", "EBS\n: A drive.")
          .linked()
          .site();

  private static Page page(String path, String template) {
    return new Page(path, "pages/" + template, "");
  }

  private static Document sitemap(Page... pages) {
    return Jsoup.parse(Sitemap.of(SITE, List.of(pages)).text(), Parser.xmlParser());
  }

  @Test
  void pagesStandThereWithTheDayTheyWereChecked() {
    Document sitemap =
        sitemap(
            page("index.html", "home"),
            page("topics/disks.html", "topic"),
            page("terms/ebs.html", "term"));

    assertThat(sitemap.select("url").eachText())
        .containsExactly(
            "https://example.org/notes/",
            "https://example.org/notes/topics/disks.html2026-03-01",
            "https://example.org/notes/terms/ebs.html2026-03-01");
  }

  @Test
  void whatStandsForAnotherPageIsLeftOut() {
    assertThat(
            sitemap(
                    page("404.html", "not-found"),
                    page("print/disks.html", "print"),
                    page("print/all.html", "print"),
                    page("old/index.html", "redirect"))
                .select("url"))
        .isEmpty();
  }
}
