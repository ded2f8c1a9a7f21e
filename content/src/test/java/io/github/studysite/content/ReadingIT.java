package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import io.github.studysite.StudySite;
import io.github.studysite.content.OpenSite.Origin;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The comforts of reading, in a real browser: each row of what a page does for its reader. */
class ReadingIT {
  private static final String TOPIC = "topics/ec2-storage.html";

  /** Of a card and the link it belongs to: whether it is in the window, and off the link. */
  private static final String ALL_CARDS_FIT =
      """
      () => [...document.querySelectorAll("main a.term-link")].slice(0, 40).map((link) => {
        link.focus();
        const card = document.getElementById("_peek");
        const box = card.getBoundingClientRect();
        const [line] = link.getClientRects();
        const isIn = box.left >= 0 && box.right <= innerWidth && box.bottom <= innerHeight;
        const isOff = box.top >= line.bottom || box.bottom <= line.top;
        return card.matches(":popover-open") && isIn && isOff ? "" : link.textContent;
      }).filter(Boolean)
      """;

  @RegisterExtension static final OpenSite SITE = new OpenSite();

  @RegisterExtension final Visit visit = new Visit(SITE);

  private Page page;

  private void open(Browser.NewContextOptions options) {
    page = visit.begin(options);
  }

  private static Browser.NewContextOptions window(int width) {
    return new Browser.NewContextOptions().setViewportSize(width, 900);
  }

  private static Browser.NewContextOptions phone() {
    return window(360).setHasTouch(true).setIsMobile(true);
  }

  private void go(String path) {
    page.navigate(SITE.address() + path);
  }

  private void press(String key) {
    page.keyboard().press(key);
  }

  private Locator card() {
    return page.locator("#_peek");
  }

  private void gone(Locator what) {
    what.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
  }

  @ParameterizedTest
  @EnumSource
  void aCardAppearsUnderThePointerWithoutAnyRequest(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + TOPIC);
    List<String> requests = new ArrayList<>();
    // The page of the term itself may be fetched, because it is likely to be opened; the browser
    // takes its time with the icon.
    page.onRequest(
        request -> {
          if (!request.url().matches(".*/(terms/|assets/icon\\.).*")) {
            requests.add(request.url());
          }
        });
    page.locator("main a.term-link", new Page.LocatorOptions().setHasText("Availability Zone"))
        .first()
        .hover();
    card().waitFor();

    assertThat(card().locator("p").allTextContents())
        .startsWith("AZ", "Availability Zone")
        .last()
        .asString()
        .matches("newused in \\d+ topics");
    // The pointer may enter it.
    card().hover();
    page.waitForTimeout(300);
    assertThat(card().isVisible()).isTrue();
    press("Escape");
    gone(card());
    assertThat(requests).isEmpty();
  }

  @Test
  void thereIsOneCardAtATimeAndItDoesNotStick() {
    open(window(1440));
    go(TOPIC);
    Locator links = page.locator("main .sheet a.term-link");
    links.nth(1).hover();
    card().waitFor();
    String first = card().textContent();
    links.nth(4).hover();
    page.waitForFunction("words => document.getElementById('_peek').textContent !== words", first);
    assertThat(page.locator(".peek:popover-open").count()).isEqualTo(1);
    assertThat(page.locator("[aria-describedby=_peek]").count()).isEqualTo(1);
    page.locator("h1").hover();
    gone(card());
    assertThat(page.locator("[aria-describedby=_peek]").count()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {360, 1440})
  void theKeyboardShowsCardsAtOnceAndInsideTheWindow(int width) {
    open(window(width));
    go(TOPIC);
    press("Tab");

    assertThat((List<?>) page.evaluate(ALL_CARDS_FIT)).isEmpty();
    press("Escape");
    gone(card());
    press("Tab");
    press("Shift+Tab");
    assertThat(card().isVisible()).isTrue();
  }

  @Test
  void aTapOpensASheetAndItsButtonTheTerm() {
    open(phone());
    go(TOPIC);
    Locator link = page.locator("main a.term-link").first();
    String words = link.textContent();
    link.tap();
    Locator sheet = page.locator("dialog.peek[open]");
    sheet.waitFor();
    assertThat(page.url()).endsWith(TOPIC);
    assertThat(sheet.boundingBox().y + sheet.boundingBox().height).isEqualTo(900);
    press("Escape");
    gone(sheet);
    assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo(words);

    link.tap();
    sheet.locator("a").tap();
    page.waitForURL("**/terms/*.html");
  }

  @ParameterizedTest
  @EnumSource
  void keysLeadFromPageToPage(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + TOPIC);
    press("]");
    page.waitForURL("**/topics/rds-aurora-elasticache.html");
    press("[");
    page.waitForURL("**/" + TOPIC);
    press("g");
    page.waitForURL("**/glossary.html");
    press("q");
    page.waitForURL("**/quiz.html");
    press("t");
    page.waitForURL("**/index.html");
    press("?");
    Locator help = page.locator("dialog.help[open]");
    help.waitFor();
    assertThat(help.locator("kbd").allTextContents())
        .contains("/", "[", "]", "t", "g", "q", "?", "Enter", "u", "0", "f");
    press("g");
    assertThat(page.url()).endsWith("index.html");
    press("Escape");
    gone(help);
    press("/");
    page.locator("dialog.search[open]").waitFor();
  }

  @Test
  void keysAreNothingButLettersWhileOneTypes() {
    open(window(1440));
    go("glossary.html#_filter");
    page.keyboard().type("tgq[?");
    assertThat(page.locator("#_filter").inputValue()).isEqualTo("tgq[?");
    assertThat(page.url()).contains("glossary.html");
    go("quiz.html");
    page.locator("select").first().focus();
    press("g");
    press("t");
    go(TOPIC);
    press("Control+g");
    press("Alt+t");
    assertThat(page.url()).endsWith(TOPIC);
    assertThat(page.locator("dialog[open]").count()).isZero();
  }

  @Test
  void oneSwitchTurnsAllKeysOffAndIsRemembered() {
    open(window(1440));
    go(TOPIC);
    page.locator("button[data-help]").click();
    page.locator("dialog.help input").uncheck();
    press("Escape");
    go("index.html");
    for (String key : List.of("g", "q", "?", "/")) {
      press(key);
    }
    assertThat(page.url()).endsWith("index.html");
    assertThat(page.locator("dialog[open]").count()).isZero();
    assertThat(page.locator(".find kbd").isVisible()).isFalse();
    go("quiz.html?mode=practice");
    page.waitForSelector(".ask");
    press("1");
    assertThat(page.locator(".ask :checked").count()).isZero();
    go("index.html");
    press("Control+k");
    page.locator("dialog.search[open]").waitFor();
    press("Escape");

    page.locator("button[data-help]").click();
    page.locator("dialog.help input").check();
    press("Escape");
    press("g");
    page.waitForURL("**/glossary.html");
  }

  @Test
  void aSlipDoesNotLeadAwayFromASession() {
    open(window(1440));
    go("quiz.html?mode=practice");
    page.waitForSelector(".ask");
    press("t");
    press("g");
    press("[");
    press("?");
    page.locator("dialog.help[open]").waitFor();
    assertThat(page.url()).endsWith("quiz.html?mode=practice");
  }

  @ParameterizedTest
  @EnumSource
  void homeOffersToReadOnWhereOneStopped(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + "index.html");
    Locator start = page.locator("#_today ~ div .button").first();
    assertThat(start.textContent()).startsWith("Start with 1 ");
    page.navigate(SITE.address(origin) + TOPIC);
    page.locator("#volume-types").evaluate("heading => heading.scrollIntoView()");
    page.navigate(SITE.address(origin) + "index.html");

    assertThat(start.textContent()).isEqualTo("Read on: Volume types");
    assertThat(page.locator("#_today ~ div .meta").textContent())
        .matches("You stopped in EC2 storage: EBS, instance store and EFS, \\d\\d\u00a0% read\\.");
    start.click();
    page.waitForURL("**/" + TOPIC + "#volume-types");

    page.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)");
    page.navigate(SITE.address(origin) + "index.html");
    assertThat(start.textContent()).isEqualTo("Read on: RDS, Aurora and ElastiCache");
    assertThat(page.locator("#_today ~ div .meta").textContent())
        .isEqualTo("You finished EC2 storage: EBS, instance store and EFS.");
  }

  @Test
  void homeSaysAtAGlanceWhatIsDueAndHowFarEachTopicIs() {
    open(window(1440));
    go(TOPIC);
    page.evaluate(
        """
        () => localStorage.setItem(
          "studysite-memory:" + document.documentElement.dataset.site,
          JSON.stringify({
            deck: "", seconds: 30, cards: 1798, seen: 60, due: { 1: { "ec2-storage": 18 } }, steps: [],
            topics: { "ec2-storage": [20, 10, 40] }, learning: ["term:ebs"], mastered: ["term:az"],
            exam: null,
          }))
        """);
    go("index.html");
    Locator today = page.locator("#_today ~ div");

    assertThat(today.locator(".today").textContent()).isEqualTo("18 cards are due");
    assertThat(today.locator(".meta").textContent()).startsWith("About 9 minutes. You stopped in ");
    assertThat(today.locator(".button").allTextContents())
        .containsExactly("Review 18 cards", "Read on: EC2 storage: EBS, instance store and EFS");
    Locator row = page.locator(".plan > li[data-topic=ec2-storage]");
    assertThat(row.locator(".tag").textContent()).isEqualTo("18 due");
    assertThat(row.locator(".held").textContent()).isEqualTo("20 of 40 mastered");
    assertThat(
            row.locator(".way line")
                .evaluateAll("lines => lines.map((line) => line.className.baseVal)"))
        .isEqualTo(List.of("mastered", "learning", "new"));
    assertThat(page.locator(".figures").first().textContent()).contains("24 topics");
    go(TOPIC);
    page.locator("main a.term-link[href$='/az.html']").first().hover();
    card().waitFor();
    assertThat(card().locator(".memory").textContent()).isEqualTo("mastered");
  }

  @ParameterizedTest
  @CsvSource({"DISK, 1440", "ROOT, 1440", "BELOW_A_PATH, 1440", "BELOW_A_PATH, 1000"})
  void onThisPageFollowsTheReaderAndLeavesTheHistoryAlone(Origin origin, int width) {
    open(window(width));
    page.navigate(SITE.address(origin) + "topics/rds-aurora-elasticache.html");
    int before = (int) page.evaluate("() => history.length");
    Locator links = page.locator(".toc a");
    assertThat(links.first().getAttribute("aria-current")).isEqualTo("true");
    int last = links.count() - 3;
    String id = links.nth(last).getAttribute("href").substring(1);
    page.locator("#" + id).evaluate("heading => heading.scrollIntoView()");
    page.waitForFunction(
        "at => document.querySelectorAll('.toc a')[at].getAttribute('aria-current') === 'true'",
        last);

    assertThat(page.locator(".toc [aria-current]").count()).isEqualTo(1);
    assertThat(page.evaluate("() => history.length")).isEqualTo(before);
    assertThat(page.url()).doesNotContain("#");
    assertThat(page.locator(".toc").boundingBox().y).isBetween(50.0, 60.0);
    // In a bar that is narrower than its links, the current one is brought into view.
    assertThat(links.nth(last).boundingBox().x).isBetween(0.0, (double) width);
    assertThat(page.locator(".crumbs [aria-current=page]").textContent()).startsWith("RDS");
    assertThat(page.locator(".turn [rel=prev]").getAttribute("href")).endsWith("ec2-storage.html");
  }

  @ParameterizedTest
  @EnumSource(names = "DISK", mode = EnumSource.Mode.EXCLUDE)
  void aPageIsFetchedWhenThePointerRestsOnItsLink(Origin origin) {
    open(window(1440));
    List<String> requests = new ArrayList<>();
    visit.context().onRequest(request -> requests.add(request.url()));
    page.navigate(SITE.address(origin) + TOPIC);
    page.locator(".topics a[href='vpc.html'], .turn [rel=next]").last().hover();
    page.waitForCondition(
        () -> requests.stream().anyMatch(url -> url.endsWith("/rds-aurora-elasticache.html")));
    int fetched = requests.size();
    page.locator("h1").hover();
    page.locator(".turn [rel=next]").hover();
    page.waitForTimeout(300);
    assertThat(requests).hasSize(fetched);
  }

  @ParameterizedTest
  @EnumSource(names = {"DISK", "ROOT"})
  void nothingIsFetchedFromDiskNorWhereDataIsSaved(Origin origin) {
    open(window(1440));
    page.addInitScript("Object.defineProperty(navigator.connection, 'saveData', { value: true })");
    page.navigate(SITE.address(origin) + TOPIC);
    page.locator(".turn [rel=next]").hover();
    page.waitForTimeout(300);
    assertThat(page.locator("link[rel=prefetch]").count()).isZero();
  }

  @ParameterizedTest
  @EnumSource(names = {"REDUCE", "NO_PREFERENCE"})
  void pagesFadeIntoEachOtherUnlessMotionIsReduced(ReducedMotion motion) {
    List<Object> faded = new ArrayList<>();
    try (BrowserContext context = SITE.newContext(window(1440).setReducedMotion(motion))) {
      Page page = context.newPage();
      page.addInitScript(
          "addEventListener('pagereveal', (event) => {"
              + " window.faded = Boolean(event.viewTransition) })");
      // A browser that is busy leaves a transition out.
      for (int tries = 0; tries < 5 && !faded.contains(true); tries++) {
        page.navigate(SITE.address() + TOPIC);
        page.locator(".turn [rel=next]").click();
        page.waitForURL("**/rds-aurora-elasticache.html");
        page.waitForFunction("() => window.faded !== undefined");
        faded.add(page.evaluate("() => window.faded"));
      }
    }
    assertThat(faded.contains(true)).isEqualTo(motion == ReducedMotion.NO_PREFERENCE);
  }

  @Test
  void coveredNotesAreShownOneByOneAndNotRemembered() {
    open(window(1440));
    go(TOPIC);
    Locator cover = page.locator("button[data-cover]");
    cover.focus();
    press("Enter");
    assertThat(page.locator(".covered").count())
        .isEqualTo(page.locator(".terms > .term").count())
        .isGreaterThan(5);
    assertThat(page.locator("#ebs ~ dd").first().isVisible()).isFalse();
    page.locator("#ebs .uncover").focus();
    press("Enter");
    assertThat(page.locator("#ebs ~ dd").first().isVisible()).isTrue();
    assertThat(page.evaluate("() => document.activeElement.textContent")).isEqualTo("EBS");
    press("Shift+Tab");
    cover.click();
    assertThat(page.locator(".covered, .uncover").count()).isZero();
    cover.click();
    page.reload();
    assertThat(page.locator(".covered").count()).isZero();

    open(phone());
    go(TOPIC);
    page.locator("button[data-cover]").tap();
    Locator show = page.locator(".uncover").first();
    assertThat(show.boundingBox().height).isGreaterThanOrEqualTo(44);
    show.tap();
    assertThat(page.locator(".terms > .term").first().locator("dd").first().isVisible()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theWordsThatWereSearchedForAreMarkedAndCleared(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + TOPIC + "?q=volume#volume-types");
    Locator clear = page.locator(".marks button");
    clear.waitFor();
    assertThat(page.locator("main mark[data-hit]").count()).isGreaterThan(10);
    String text = page.locator("article").textContent();
    clear.click();
    assertThat(page.locator("main mark[data-hit], .marks").count()).isZero();
    assertThat(page.locator("article").textContent()).isEqualTo(text);
    if (origin != Origin.DISK) {
      assertThat(page.url()).endsWith(TOPIC + "#volume-types");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/a/b/"})
  void aMissingPageOffersWhatMayHaveBeenMeantAtAnyDepth(String base, @TempDir Path site)
      throws IOException {
    try (SiteServer server = new SiteServer(site, base)) {
      // Only a site that knows where it is published can do this.
      StudySite.builder()
          .source(Path.of(System.getProperty("notes", ".")))
          .output(site)
          .baseUrl(server.address())
          .build()
          .generate();
      open(window(1440));
      Locator meant = page.locator("[data-meant] a");
      page.navigate(server.address() + "terms/deeper/still/dlqs.html");
      meant.waitFor();
      assertThat(meant.textContent()).isEqualTo("DLQ");
      page.navigate(server.address() + "topics/ec2-storag.html");
      meant.waitFor();
      assertThat(meant.getAttribute("href")).isEqualTo(server.address() + TOPIC);
      page.navigate(server.address() + "elastic-beanstlak");
      meant.waitFor();
      assertThat(meant.textContent()).contains("Beanstalk");
      page.locator("#_asked").fill("visibility timeout");
      press("Enter");
      page.locator("dialog.search [role=option]").first().waitFor();
      press("Escape");
      meant.click();
      page.waitForCondition(() -> page.title().contains("Beanstalk"));
      // The browser itself complains about what is missing.
      visit.expect("404 (Not Found)");
      visit.leave();
    }
  }

  @ParameterizedTest
  @EnumSource
  void searchLeadsFromAKeyToATerm(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + TOPIC);
    press("/");
    Locator dialog = page.locator("dialog.search[open]");
    dialog.locator("input").fill("SQS");
    dialog.locator(".card .name a").waitFor();
    assertThat(dialog.locator(".card").textContent()).contains("Simple Queue Service");
    press("ArrowDown");
    press("Enter");
    page.waitForURL(url -> url.contains("/terms/"));
    assertThat(page.url()).startsWith(SITE.address(origin));

    page.navigate(SITE.address(origin) + "search.html?q=dead%20letter");
    assertThat(page.locator("dialog.search input").inputValue()).isEqualTo("dead letter");
    assertThat(page.locator("dialog.search [role=option]").first().textContent()).contains("DLQ");
  }

  @ParameterizedTest
  @EnumSource
  void aQuestionIsAnsweredWhereItStands(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + TOPIC);
    Locator question = page.locator("details[data-question]:not(:has(.gap))").first();
    question.locator("summary").first().click();
    question.locator(".replies input").first().check();
    question.locator(".level").first().click();
    question.locator(".result").waitFor();
    assertThat(question.locator(".because a").first().getAttribute("href")).contains(".html#");
    assertThat(question.getAttribute("data-memory")).isEqualTo("learning");
    page.reload();
    page.locator("details[data-question][data-memory=learning]").first().waitFor();
  }

  @ParameterizedTest
  @EnumSource
  void theThemeIsTheSameInEveryTab(Origin origin) {
    open(window(1440));
    page.navigate(SITE.address(origin) + "index.html");
    Page other = visit.context().newPage();
    other.navigate(SITE.address(origin) + TOPIC);
    while (!"dark".equals(page.locator("html").getAttribute("data-theme"))) {
      page.locator("button.theme").click();
    }
    other.locator("html[data-theme=dark]").waitFor();
  }

  @Test
  void axeFindsNothingInCardsSheetsAndHelp() {
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      open(window(1440).setColorScheme(scheme));
      go(TOPIC + "?q=volume");
      page.locator(".marks").waitFor();
      page.locator("main a.term-link").first().hover();
      card().waitFor();
      check("card", scheme);
      press("Escape");
      press("?");
      page.locator("dialog.help[open]").waitFor();
      check("help", scheme);
      open(phone().setColorScheme(scheme));
      go(TOPIC);
      page.locator("main a.term-link").first().tap();
      page.locator("dialog.peek[open]").waitFor();
      check("sheet", scheme);
    }
  }

  private void check(String what, ColorScheme scheme) {
    assertThat(Axe.check(page).findings()).as("%s %s", what, scheme).isEmpty();
  }
}
