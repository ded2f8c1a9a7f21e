package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Somebody at the site, for one test; registered as a field. Nothing may have gone wrong in the
 * browser when they leave.
 */
final class Visit implements AfterEachCallback {
  private final OpenSite site;
  private final List<String> complaints = new ArrayList<>();
  private final List<String> expected = new ArrayList<>();
  private BrowserContext context;

  Visit(OpenSite site) {
    this.site = site;
  }

  /** A page of a browser that knows nothing yet; whoever was there before leaves. */
  Page begin(Browser.NewContextOptions options) {
    leave();
    context = site.newContext(options);
    context.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
    context.onWebError(error -> complaints.add(error.error()));
    return context.newPage();
  }

  BrowserContext context() {
    return context;
  }

  /** For what the browser itself complains about, and rightly so. */
  void expect(String complaint) {
    expected.add(complaint);
  }

  void leave() {
    if (context != null) {
      context.close();
      context = null;
    }
  }

  @Override
  public void afterEach(ExtensionContext test) {
    leave();
    assertThat(complaints).noneMatch(one -> expected.stream().noneMatch(one::contains));
  }
}
