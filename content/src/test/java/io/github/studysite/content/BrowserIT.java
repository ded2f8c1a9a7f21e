package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The site in a real browser: from disk, at the root of a server and below a path. */
class BrowserIT {
  private static Chromium chromium;
  private static SiteServer atRoot;
  private static SiteServer belowAPath;

  @BeforeAll
  static void start() throws IOException {
    chromium = Chromium.start();
    atRoot = new SiteServer(GeneratedSite.ROOT, "/");
    belowAPath = new SiteServer(GeneratedSite.ROOT, "/a/b/");
  }

  @AfterAll
  static void stop() {
    if (chromium != null) {
      chromium.close();
      atRoot.close();
      belowAPath.close();
    }
  }

  /** Where the site is opened from. */
  enum Origin {
    DISK,
    ROOT,
    BELOW_A_PATH;

    String address() {
      return switch (this) {
        case DISK -> GeneratedSite.ROOT.toUri().toString();
        case ROOT -> atRoot.address();
        case BELOW_A_PATH -> belowAPath.address();
      };
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyKindOfPageLoadsAllItNeedsAndNothingElse(Origin origin) {
    try (BrowserContext context = chromium.browser().newContext()) {
      for (String path : GeneratedSite.KINDS) {
        Page page = context.newPage();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
        page.onRequest(
            request -> {
              if (!request.url().startsWith(origin.address())) {
                complaints.add("asked elsewhere: " + request.url());
              }
            });
        page.onResponse(
            response -> {
              if (response.status() >= 400) {
                complaints.add(response.status() + ": " + response.url());
              }
            });
        page.navigate(origin.address() + path);

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
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(origin.address() + "index.html");
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
      try (BrowserContext context = chromium.browser().newContext(options)) {
        Page page = context.newPage();
        for (String path : GeneratedSite.withPaper()) {
          page.navigate(atRoot.address() + path);
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
    try (BrowserContext context = chromium.browser().newContext(phone)) {
      Page page = context.newPage();
      for (String path : GeneratedSite.withPaper()) {
        page.navigate(atRoot.address() + path);
        assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
            .as(path)
            .isEqualTo(320);
      }
    }
  }

  @Test
  void onPaperQuestionsAndAnswersBeginOnPagesOfTheirOwn() throws IOException {
    try (Page page = chromium.browser().newPage()) {
      page.navigate(atRoot.address() + "print/ec2-storage.html");
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

  @Test
  void everythingCanBeReadWithoutScript() {
    Browser.NewContextOptions noScript =
        new Browser.NewContextOptions().setJavaScriptEnabled(false);
    try (BrowserContext context = chromium.browser().newContext(noScript)) {
      Page page = context.newPage();
      page.navigate(atRoot.address() + "topics/ec2-storage.html");
      assertThat(page.locator("#ebs").isVisible()).isTrue();
      page.locator("details > summary").first().click();
      assertThat(page.locator("details[open]").count()).isPositive();
      page.navigate(atRoot.address() + "glossary.html");
      assertThat(page.locator("main dt").count()).isGreaterThan(50);
    }
  }

  @Test
  void theThemeIsRememberedAndSetBeforeTheFirstPaint() {
    try (BrowserContext context = chromium.browser().newContext()) {
      Page page = context.newPage();
      page.navigate(atRoot.address() + "index.html");
      while (!"dark".equals(page.locator("html").getAttribute("data-theme"))) {
        page.locator("button.theme").click();
      }
      page.navigate(atRoot.address() + "topics/ec2-storage.html", null);
      assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
      assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor").toString())
          .isEqualTo("rgb(18, 23, 30)");
    }
  }

  @Test
  void aPageForMissingPagesWorksAtAnyDepth(@TempDir Path site) throws IOException {
    try (SiteServer server = new SiteServer(site, "/a/b/");
        BrowserContext context = chromium.browser().newContext()) {
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
