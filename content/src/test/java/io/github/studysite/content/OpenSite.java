package io.github.studysite.content;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The generated site in a browser, from each place that it can be opened from; one for all the
 * tests of a class, registered as a static field.
 */
final class OpenSite implements BeforeAllCallback, AfterAllCallback {
  /** Where the site is opened from. */
  enum Origin {
    DISK,
    ROOT,
    BELOW_A_PATH
  }

  private Chromium chromium;
  private SiteServer atRoot;
  private SiteServer belowAPath;

  @Override
  public void beforeAll(ExtensionContext test) throws IOException {
    chromium = Chromium.start();
    atRoot = new SiteServer(GeneratedSite.ROOT, "/");
    belowAPath = new SiteServer(GeneratedSite.ROOT, "/a/b/");
  }

  @Override
  public void afterAll(ExtensionContext test) {
    // Without a browser the tests were not begun.
    if (chromium != null) {
      chromium.close();
      atRoot.close();
      belowAPath.close();
    }
  }

  /** Where the site stands, ending with {@code /}. */
  String address(Origin origin) {
    return switch (origin) {
      case DISK -> GeneratedSite.ROOT.toUri().toString();
      case ROOT -> atRoot.address();
      case BELOW_A_PATH -> belowAPath.address();
    };
  }

  /** Where a project's pages stand on GitHub Pages: below a path. */
  String address() {
    return address(Origin.BELOW_A_PATH);
  }

  BrowserContext newContext() {
    return newContext(new Browser.NewContextOptions());
  }

  /**
   * A browser of its own for somebody. Pages do not fade into each other if nothing else is said:
   * Chromium calls it an error of the page if it is too busy for that.
   */
  BrowserContext newContext(Browser.NewContextOptions options) {
    if (options.reducedMotion == null) {
      options.setReducedMotion(ReducedMotion.REDUCE);
    }
    return chromium.browser().newContext(options);
  }
}
