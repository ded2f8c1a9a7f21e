package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.studysite.StudySite;
import io.github.studysite.content.OpenSite.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site in a real browser: from disk, at the root of a server and below a path. */
class BrowserIT {
  @RegisterExtension static final OpenSite SITE = new OpenSite();

  @ParameterizedTest
  @EnumSource
  void everyKindOfPageLoadsAllItNeedsAndNothingElse(Origin origin) {
    try (BrowserContext context = SITE.newContext()) {
      for (String path : GeneratedSite.KINDS) {
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onRequest(
            request -> {
              if (!request.url().startsWith(SITE.address(origin))) {
                complaints.add("asked elsewhere: " + request.url());
              }
            });
        page.onResponse(
            response -> {
              if (response.status() >= 400) {
                complaints.add(response.status() + ": " + response.url());
              }
            });
        page.navigate(SITE.address(origin) + path);

        assertThat(complaints).as("%s from %s", path, origin).isEmpty();
        assertThat(page.locator("h1").count()).isEqualTo(1);
        // Only our style sheet takes the skip link out of the flow, so it has arrived.
        assertThat(
                page.evaluate("() => getComputedStyle(document.querySelector('.skip')).position"))
            .as("style sheet of %s from %s", path, origin)
            .isEqualTo("absolute");
        page.close();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void aReaderWalksFromHomeToATermAndBack(Origin origin) {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.navigate(SITE.address(origin) + "index.html");
      page.locator("main a[href='topics/ec2-storage.html']").first().click();
      page.waitForURL("**/topics/ec2-storage.html");
      page.locator("main a[href='../terms/ebs.html']").first().click();
      page.waitForURL("**/terms/ebs.html");
      assertThat(page.locator("h1").textContent()).contains("EBS").contains("Elastic Block Store");
      page.goBack();
      assertThat(page.locator("h1").textContent()).contains("EC2 storage");
    }
  }

  @Test
  void axeFindsNothingOnAnyKindOfPageInAnyThemeAtAnyWidth() {
    List<String> findings = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Browser.NewContextOptions options = new Browser.NewContextOptions().setColorScheme(scheme);
      try (BrowserContext context = SITE.newContext(options)) {
        Page page = context.newPage();
        for (String path : GeneratedSite.withPaper()) {
          page.navigate(SITE.address(Origin.ROOT) + path);
          // Styles alone answer to the width, so one loading is enough for all three.
          for (int width : new int[] {360, 820, 1440}) {
            page.setViewportSize(width, 900);
            Axe.Result result = Axe.check(page);
            String where = path + " " + scheme + " " + width;
            result.findings().forEach(finding -> findings.add(where + ": " + finding));
            assertThat(result.passed()).as(where).isGreaterThan(10);
          }
        }
      }
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void nothingIsWiderThanASmallPhone() {
    Browser.NewContextOptions phone = new Browser.NewContextOptions().setViewportSize(320, 640);
    try (BrowserContext context = SITE.newContext(phone)) {
      Page page = context.newPage();
      for (String path : GeneratedSite.withPaper()) {
        page.navigate(SITE.address(Origin.ROOT) + path);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(320);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void onPaperQuestionsAndAnswersBeginOnPagesOfTheirOwn(Origin origin) throws IOException {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.navigate(SITE.address(origin) + "print/ec2-storage.html");
      List<String> sheets = new ArrayList<>();
      try (PDDocument paper = Loader.loadPDF(page.pdf())) {
        for (int number = 1; number <= paper.getNumberOfPages(); number++) {
          PDFTextStripper text = new PDFTextStripper();
          text.setStartPage(number);
          text.setEndPage(number);
          sheets.add(text.getText(paper).strip());
        }
      }
      assertThat(sheets).hasSizeGreaterThan(3).noneMatch(String::isEmpty);
      assertThat(sheets.get(0)).startsWith("EC2 storage: EBS, instance store and EFS");
      assertThat(sheets).filteredOn(sheet -> sheet.startsWith("Questions")).hasSize(1);
      assertThat(sheets).filteredOn(sheet -> sheet.startsWith("Answers")).hasSize(1);
      assertThat(sheets).noneMatch(sheet -> sheet.matches("(?s).+\\R(?:Questions|Answers)\\R.*"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everythingCanBeReadWithoutScript(Origin origin) {
    Browser.NewContextOptions noScript =
        new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = SITE.newContext(noScript)) {
      Page page = context.newPage();
      page.navigate(SITE.address(origin) + "topics/ec2-storage.html");
      assertThat(page.locator("#ebs").isVisible()).isTrue();
      Locator question = page.locator("details[data-question]").first();
      question.locator("summary").click();
      question.locator(".answer a").click();
      page.waitForURL(url -> url.contains("/questions/ec2-storage.html#"));
      assertThat(page.locator(":target .verdict, :target .solution").first().isVisible()).isTrue();
      page.locator("a.find").click();
      page.waitForURL(url -> url.contains("/glossary.html"));
      assertThat(page.locator("main dt").count()).isGreaterThan(50);
    }
  }

  @ParameterizedTest
  @EnumSource
  void theThemeIsRememberedAndSetBeforeTheFirstPaint(Origin origin) {
    try (BrowserContext context = SITE.newContext()) {
      Page page = context.newPage();
      page.navigate(SITE.address(origin) + "index.html");
      while (!"dark".equals(page.locator("html").getAttribute("data-theme"))) {
        page.locator("button.theme").click();
      }
      page.navigate(SITE.address(origin) + "topics/ec2-storage.html", null);
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
      assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor").toString())
          .isEqualTo("rgb(18, 23, 30)");
    }
  }

  @Test
  void aPageForMissingPagesWorksAtAnyDepth(@TempDir Path site) throws IOException {
    try (SiteServer server = new SiteServer(site, "/a/b/");
        BrowserContext context = SITE.newContext()) {
      // Only a site that knows where it is published can do this.
      StudySite.builder()
          .source(Path.of(System.getProperty("notes", ".")))
          .output(site)
          .baseUrl(server.address())
          .build()
          .generate();
      Page page = context.newPage();
      page.navigate(server.address() + "terms/deeper/still/dlqs.html");

      assertThat(page.title()).contains("Not found");
      assertThat(page.evaluate("() => getComputedStyle(document.querySelector('.skip')).position"))
          .isEqualTo("absolute");
      page.locator("main a").first().click();
      assertThat(page.url()).startsWith(server.address());
      assertThat(page.title()).doesNotContain("Not found");
    }
  }
}
