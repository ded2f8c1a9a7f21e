package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.github.studysite.StudySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A site that is kept by the browser, below a path, through two editions. */
class OfflineIT {
  private static Chromium chromium;

  @TempDir Path folder;

  private SiteServer server;
  private BrowserContext reader;
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  static void startBrowser() {
    chromium = Chromium.start();
  }

  @AfterAll
  static void stopBrowser() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @BeforeEach
  void publishTheFirstEdition() throws IOException {
    Files.createDirectories(folder.resolve("notes/topics"));
    publish("first", "");
    server = new SiteServer(folder.resolve("site"), "/a/b/");
    reader = chromium.browser().newContext();
  }

  @AfterEach
  void leave() {
    reader.close();
    server.close();
  }

  private void publish(String edition, String settings) throws IOException {
    Path notes = folder.resolve("notes");
    Files.writeString(
        notes.resolve("studysite.yaml"), "id: disks\ntitle: The " + edition + "\n" + settings);
    Files.writeString(
        notes.resolve("topics/01-disks.md"),
        """
        ---
        title: Disks of the EDITION edition
        ---

        ## Volumes

        EBS (Elastic Block Store)
        : A network drive.

        ## Questions

        ### Which drive is reached over the network? {#drive}

        - [x] An EBS volume
        - [ ] A floppy disk
          > It is reached by hand.

        That is what a volume is.
        """
            .replace("EDITION", edition));
    Files.writeString(
        notes.resolve("topics/02-objects.md"),
        "---\ntitle: Objects of the " + edition + " edition\n---\n\nText.\n");
    StudySite.builder().source(notes).output(folder.resolve("site")).build().generate();
  }

  private Page open(String path) {
    Page page = reader.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.navigate(server.address() + path);
    return page;
  }

  /** As a reader of the published site has it; on one's own machine it must be asked for. */
  private Page openAndKeep() {
    Page page = open("index.html");
    page.evaluate("() => localStorage.setItem('studysite.offline', 'on')");
    page.reload();
    page.evaluate("async () => { await navigator.serviceWorker.ready; }");
    return page;
  }

  /** A promise alone would count as true. */
  private static void waitUntil(Page page, String condition) {
    page.waitForCondition(() -> page.evaluate("async () => " + condition).equals(Boolean.TRUE));
  }

  private static Object copies(Page page) {
    return page.evaluate("async () => (await caches.keys()).length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a/b/"})
  void whatWasVisitedOnceIsReadSearchedAndAnsweredWithoutANetwork(String base) throws IOException {
    server.close();
    server = new SiteServer(folder.resolve("site"), base);
    Page page = openAndKeep();
    server.close();

    page.navigate(server.address() + "topics/objects.html");
    assertThat(page.locator("h1").textContent()).isEqualTo("Objects of the first edition");
    page.navigate(server.address() + "search.html?q=EBS");
    page.locator("text=Elastic Block Store").first().waitFor();
    page.navigate(server.address() + "quiz.html?mode=practice");
    page.locator("text=Which drive is reached over the network?").first().waitFor();
    assertThat(complaints).isEmpty();
  }

  @Test
  void newNotesAreOfferedAndTheOldOnesStayUntilTheyAreTaken() throws IOException {
    openAndKeep().close();
    publish("second", "");

    Page page = open("topics/disks.html");
    page.locator(".news button").first().waitFor();
    // The whole page is of the edition that was kept, and so is the next, and a reload.
    for (int visit = 0; visit < 2; visit++) {
      assertThat(page.title()).isEqualTo("Disks of the first edition – The first");
      page.reload();
    }
    page.navigate(server.address() + "topics/objects.html");
    assertThat(page.title()).isEqualTo("Objects of the first edition – The first");
    assertThat(copies(page)).isEqualTo(2);

    page.locator(".news button").first().waitFor();
    page.locator(".news button").first().click();
    page.waitForCondition(() -> page.title().equals("Objects of the second edition – The second"));
    page.navigate(server.address() + "topics/disks.html");
    assertThat(page.title()).isEqualTo("Disks of the second edition – The second");
    assertThat(copies(page)).isEqualTo(1);
    assertThat(page.locator(".news button").count()).isZero();
    assertThat(complaints).isEmpty();
  }

  @Test
  void laterMeansLater() throws IOException {
    openAndKeep().close();
    publish("second", "");

    Page page = open("index.html");
    page.locator(".news button").nth(1).click();
    assertThat(page.locator(".news button").count()).isZero();
    page.reload();
    waitUntil(page, "(await navigator.serviceWorker.getRegistration()).waiting !== null");
    assertThat(page.title()).isEqualTo("The first");
    assertThat(page.locator(".news button").count()).isZero();
  }

  @Test
  void anEditionThatIsOnlyHalfPublishedIsNotTaken() throws IOException {
    openAndKeep().close();
    publish("second", "");
    Files.writeString(folder.resolve("site/topics/objects.html"), "not there yet");

    Page page = open("topics/objects.html");
    page.evaluate(
        "async () => { await (await navigator.serviceWorker.getRegistration()).update(); }");
    waitUntil(page, "(await navigator.serviceWorker.getRegistration()).installing === null");
    assertThat(page.title()).isEqualTo("Objects of the first edition – The first");
    page.waitForCondition(() -> copies(page).equals(1));
    assertThat(page.locator(".news button").count()).isZero();
  }

  @Test
  void onOnesOwnMachineNothingIsKeptUnlessAskedFor() {
    Page page = open("topics/disks.html");
    page.waitForLoadState();

    assertThat(
            page.evaluate("async () => (await navigator.serviceWorker.getRegistrations()).length"))
        .isEqualTo(0);
    assertThat(page.locator("script[src*='offline']").count()).isZero();
    assertThat(page.locator("link[rel=manifest]").count()).isEqualTo(1);
  }

  @Test
  void switchedOffEverythingThatWasKeptIsRemoved() throws IOException {
    openAndKeep().close();
    publish("second", "offline: off\n");

    Page page = open("topics/disks.html");
    waitUntil(
        page,
        "(await caches.keys()).length === 0"
            + " && (await navigator.serviceWorker.getRegistrations()).length === 0");
    page.reload();
    assertThat(page.title()).isEqualTo("Disks of the second edition – The second");
  }
}
