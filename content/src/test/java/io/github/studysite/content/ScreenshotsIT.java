package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The pictures in the README. {@code -Dstudysite.screenshots=write} takes them of the site that was
 * just built; otherwise only their being there is checked, for pictures differ by the fonts of a
 * machine.
 */
class ScreenshotsIT {
  private static final Path ROOT = Path.of(System.getProperty("notes", "."), "..").normalize();
  private static final Path FOLDER = ROOT.resolve(".github/screenshots");

  /** What a page shows, and where; a quiz needs a click to ask something. */
  private static final Map<String, String> PAGES = new LinkedHashMap<>();

  static {
    PAGES.put("home", "index.html");
    PAGES.put("topic", "topics/ec2-storage.html");
    PAGES.put("term", "terms/sqs.html");
    PAGES.put("quiz", "quiz.html?question=ebs-move-az");
    PAGES.put("search", "search.html?q=sqs");
  }

  @Test
  void theReadmeShowsEachKindOfPageInBothThemes() throws IOException {
    if ("write".equals(System.getProperty("studysite.screenshots"))) {
      takeAll();
    }
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<String> missing = new ArrayList<>();
    for (String name : names()) {
      if (!readme.contains(".github/screenshots/" + name)
          || !Files.isRegularFile(FOLDER.resolve(name))) {
        missing.add(name);
      }
    }
    assertThat(missing).as("mvn verify -Dstudysite.screenshots=write takes them").isEmpty();
  }

  private static List<String> names() {
    return PAGES.keySet().stream()
        .flatMap(page -> List.of(page + "-light.png", page + "-dark.png").stream())
        .toList();
  }

  private static void takeAll() throws IOException {
    Files.createDirectories(FOLDER);
    try (Chromium chromium = Chromium.start();
        SiteServer server = new SiteServer(GeneratedSite.ROOT, "/")) {
      for (ColorScheme theme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        try (BrowserContext context =
            chromium
                .browser()
                .newContext(
                    new Browser.NewContextOptions()
                        .setViewportSize(1200, 750)
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setColorScheme(theme))) {
          Page page = context.newPage();
          for (Map.Entry<String, String> shown : PAGES.entrySet()) {
            page.navigate(server.address() + shown.getValue());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.screenshot(
                new Page.ScreenshotOptions()
                    .setPath(
                        FOLDER.resolve(
                            shown.getKey()
                                + "-"
                                + theme.name().toLowerCase(Locale.ROOT)
                                + ".png")));
          }
        }
      }
    }
  }
}
