package io.github.studysite.content;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of progress and the downloads, with the learner's log in a real browser. */
class ProgressIT {
  private static final Pattern ALL_NEW = Pattern.compile("All [\\d,]+ cards are new\\.");
  private static final List<String> ERRORS = new CopyOnWriteArrayList<>();

  @RegisterExtension static final OpenSite SITE = new OpenSite();

  private static List<Map<String, Object>> weeks;

  @BeforeAll
  static void learnForWeeks() throws IOException {
    weeks = LearnersLog.weeks(LearnersLog.cards(90));
  }

  @AfterEach
  void noScriptHasFailed() {
    assertThat(ERRORS).isEmpty();
    ERRORS.clear();
  }

  private static BrowserContext learner() {
    return learner(new Browser.NewContextOptions());
  }

  private static BrowserContext learner(Browser.NewContextOptions options) {
    BrowserContext context = SITE.newContext(options.setTimezoneId("UTC").setAcceptDownloads(true));
    context.clock().setFixedTime(Date.from(Instant.parse(LearnersLog.NOW)));
    return context;
  }

  private static Page open(BrowserContext context) {
    return open(context, SITE.address() + "progress.html");
  }

  private static Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.onPageError(ERRORS::add);
    page.navigate(address);
    ready(page);
    return page;
  }

  private static void ready(Page page) {
    page.locator("main[data-ready]").waitFor();
  }

  private static Page openWith(BrowserContext context, List<Map<String, Object>> log) {
    Page page = open(context);
    LearnersLog.put(page, log);
    page.reload();
    ready(page);
    return page;
  }

  private static Locator part(Page page, String name) {
    return page.locator("[data-part=" + name + "]");
  }

  private static Locator said(Page page) {
    return part(page, "keep").locator("[data-at=said]");
  }

  private static String number(Locator row, String memory) {
    return row.locator("[data-count=" + memory + "]").textContent();
  }

  private static void bringIn(Page page, String name, String text) {
    page.locator("input[type=file]")
        .setInputFiles(
            new FilePayload(name, "application/json", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String copy(Page page) throws IOException {
    Download download = page.waitForDownload(() -> page.locator("[data-do=copy]").click());
    assertThat(download.suggestedFilename()).isEqualTo("aws-developer-2026-11-22.json");
    return Files.readString(download.path());
  }

  @Test
  void beforeTheFirstAnswerEverythingIsNewAndThePlotsSayWhatWillBeThere() {
    try (BrowserContext context = learner()) {
      Page page = open(context);

      assertThat(page.locator(".intro .lead")).hasText(ALL_NEW);
      assertThat(number(part(page, "held"), "mastered")).isEqualTo("0");
      assertThat(part(page, "remembered").locator("[data-at=empty]")).isVisible();
      assertThat(part(page, "remembered").locator("details")).isHidden();
      assertThat(part(page, "remembered").locator("svg line")).not().hasCount(0);
      assertThat(part(page, "days").locator("[data-at=empty]")).isVisible();
      assertThat(part(page, "hardest").locator("[data-at=empty]")).isVisible();
      assertThat(part(page, "keep"))
          .containsText("Your progress lives in this browser and nowhere else.");
    }
  }

  @Test
  void thePageWorksFromDisk() {
    try (BrowserContext context = learner()) {
      Page page = open(context, GeneratedSite.ROOT.resolve("progress.html").toUri().toString());
      LearnersLog.put(page, weeks);
      page.reload();
      ready(page);

      assertThat(part(page, "days").locator("details")).isVisible();
    }
  }

  @Test
  void countsMakeUpAllCardsInAllAndByTopic() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      int[] sums = new int[3];
      List<String> memories = List.of("mastered", "learning", "new");
      for (Locator row : part(page, "topics").locator("tr[data-topic]").all()) {
        for (int i = 0; i < 3; i++) {
          sums[i] += Integer.parseInt(number(row, memories.get(i)).replace(",", ""));
        }
      }

      for (int i = 0; i < 3; i++) {
        assertThat(number(part(page, "held"), memories.get(i)).replace(",", ""))
            .isEqualTo(Integer.toString(sums[i]));
      }
      assertThat(sums[0]).isBetween(50, 90);
      assertThat(sums[0] + sums[1]).isEqualTo(90);
    }
  }

  /** The pictures are measured, not asked. */
  @Test
  void everyPictureHasATitleADescriptionAndATableOfTheSameFigures() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      for (String name : List.of("due", "remembered", "days")) {
        Locator picture = part(page, name).locator("svg[role=img]");
        assertThat(picture.locator("title").textContent()).as(name).isNotBlank();
        assertThat(picture.locator("desc").textContent()).as(name).matches(".*\\d.*");
      }

      List<Double> heights = attributes(part(page, "due"), "rect", "height");
      List<String> cards = lastColumn(part(page, "due"));
      double scale = heights.stream().mapToDouble(d -> d).max().orElseThrow() / most(cards);
      assertThat(cards).hasSameSizeAs(heights);
      for (int i = 0; i < cards.size(); i++) {
        assertThat(heights.get(i)).isCloseTo(Integer.parseInt(cards.get(i)) * scale, within());
      }

      List<Double> points = attributes(part(page, "remembered"), "circle", "cy");
      List<String> shares =
          part(page, "remembered").locator("tbody td:nth-child(2)").allTextContents();
      assertThat(shares).hasSameSizeAs(points).hasSizeGreaterThan(3);
      // The higher the share, the higher the point; the axis runs downwards.
      for (int i = 1; i < points.size(); i++) {
        assertThat(Integer.signum(percent(shares.get(i)) - percent(shares.get(i - 1))))
            .isEqualTo((int) Math.signum(Math.round(points.get(i - 1) - points.get(i))));
      }
      assertThat(part(page, "remembered").locator("svg .strong").last())
          .hasText(shares.get(shares.size() - 1));

      int daysWithAnswers =
          part(page, "days").locator("tbody td:nth-child(2)").allTextContents().stream()
              .mapToInt(Integer::parseInt)
              .sum();
      assertThat(part(page, "days").locator("rect:not(.none)")).hasCount(daysWithAnswers);
      assertThat(lastColumn(part(page, "days")).stream().mapToInt(Integer::parseInt).sum())
          .isEqualTo(weeks.size());
    }
  }

  private static Offset<Double> within() {
    return Offset.offset(0.01);
  }

  private static int percent(String share) {
    return Integer.parseInt(share.replace(" %", ""));
  }

  private static int most(List<String> numbers) {
    return numbers.stream().mapToInt(Integer::parseInt).max().orElseThrow();
  }

  private static List<String> lastColumn(Locator part) {
    return part.locator("tbody td:last-child").allTextContents();
  }

  private static List<Double> attributes(Locator part, String shape, String attribute) {
    return part.locator("svg[role=img] " + shape).all().stream()
        .map(element -> Double.valueOf(element.getAttribute(attribute)))
        .toList();
  }

  @Test
  void aCopyBringsEverythingToAnotherBrowserAndBringingItTwiceChangesNothing() throws IOException {
    try (BrowserContext one = learner();
        BrowserContext other = learner()) {
      Page from = openWith(one, weeks);
      from.locator("[name=limit]").fill("25");
      from.locator("[name=limit]").blur();
      assertThat(part(from, "plan").locator("[data-at=said]")).hasText("Saved.");
      String file = copy(from);
      assertThat(said(from)).hasText("A copy with 360 answers was saved to your downloads.");

      Page to = openWith(other, List.of(LearnersLog.answer("only-here", 3, true, 0)));
      bringIn(to, "copy.json", file);
      assertThat(said(to)).hasText("360 answers were brought in; 0 had been here already.");
      bringIn(to, "copy.json", file);
      assertThat(said(to)).hasText("0 answers were brought in; 360 had been here already.");

      assertThat(number(part(to, "held"), "mastered"))
          .isEqualTo(number(part(from, "held"), "mastered"));
      assertThat(to.locator("[name=limit]")).hasValue("25");
      String there = LearnersLog.read(to);
      assertThat(there).contains("only-here");
      bringIn(from, "back.json", copy(to));
      assertThat(said(from)).hasText("1 answer was brought in; 360 had been here already.");
      assertThat(LearnersLog.read(from)).isEqualTo(there);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          holiday photo | “f.json” is not a copy of progress: it is not JSON. Nothing was changed.
          {"a":1} | “f.json” is JSON, but not a copy of progress. Nothing was changed.
          {"format":"studysite-progress","version":2} | “f.json” was saved by a newer version of this site. Load the page again, then bring it in. Nothing was changed.
          {"format":"studysite-progress","version":1,"site":"biology","log":[]} | “f.json” is from another site, biology. Nothing was changed.
          {"format":"studysite-progress","version":1,"si | “f.json” is damaged, perhaps only half of it arrived. Copy it again from where you saved it. Nothing was changed.
          {"format":"studysite-progress","version":1,"site":"aws-developer","log":[{"card":"x"}]} | “f.json” is damaged, perhaps only half of it arrived. Copy it again from where you saved it. Nothing was changed.
          """)
  void aFileThatIsNoneOfOursIsRefusedWithAReason(String text, String message) {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks.subList(0, 5));
      String before = LearnersLog.read(page);
      bringIn(page, "f.json", text);

      assertThat(said(page)).hasText(message);
      assertThat(LearnersLog.read(page)).isEqualTo(before);
    }
  }

  @Test
  void theTableForTheOptimizerHasARowForEachAnswer() throws IOException {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      Download download = page.waitForDownload(() -> page.locator("[data-do=table]").click());

      assertThat(download.suggestedFilename()).isEqualTo("aws-developer-2026-11-22.csv");
      assertThat(Files.readAllLines(download.path()))
          .startsWith("card_id,review_time,review_rating,review_state,review_duration")
          .hasSize(weeks.size() + 1);
    }
  }

  @Test
  void theReminderOfACopyComesAfterFiftyAnswersAndGoesWithTheCopy() throws IOException {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks.subList(0, 49));
      Locator reminder = part(page, "keep").locator("[data-at=remind]");
      assertThat(reminder).isHidden();
      LearnersLog.put(page, weeks.subList(49, 50));
      page.reload();
      assertThat(reminder)
          .hasText("50 answers are in no copy yet. This is a good time to save one.");
      copy(page);
      assertThat(reminder).isHidden();
      assertThat(part(page, "keep")).containsText("The last copy in a file is of today.");
    }
  }

  @Test
  void aTopicIsForgottenAndTheResetTakenBack() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      Locator rows = part(page, "topics").locator("tr[data-topic]");
      String first = number(rows.first(), "mastered");
      String second = number(rows.nth(1), "mastered");
      assertThat(Integer.parseInt(first)).isPositive();
      page.locator("#_what").selectOption(rows.first().getAttribute("data-topic"));
      page.locator("[data-do=reset]").click();
      assertThat(page.locator("dialog")).isVisible();
      page.locator("[data-do=reset-no]").click();
      assertThat(number(rows.first(), "mastered")).isEqualTo(first);

      page.locator("[data-do=reset]").click();
      page.locator("[data-do=reset-yes]").click();
      assertThat(said(page)).containsText("new again.");
      assertThat(number(rows.first(), "mastered")).isEqualTo("0");
      assertThat(number(rows.nth(1), "mastered")).isEqualTo(second);

      // Also later, as nothing was deleted.
      page.reload();
      ready(page);
      assertThat(number(rows.first(), "mastered")).isEqualTo("0");
      page.locator("[data-do=undo]").click();
      assertThat(said(page)).containsText("as they were before.");
      assertThat(number(rows.first(), "mastered")).isEqualTo(first);
      assertThat(page.locator("[data-do=undo]")).isHidden();
    }
  }

  @Test
  void everythingIsForgottenAndTheResetTakenBack() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      page.locator("[data-do=reset]").click();
      page.locator("[data-do=reset-yes]").click();
      assertThat(said(page)).hasText("90 cards are new again.");
      assertThat(page.locator(".intro .lead")).hasText(ALL_NEW);
      page.locator("[data-do=undo]").click();
      assertThat(said(page)).hasText("90 cards are as they were before.");
      assertThat(page.locator(".intro .lead")).containsText("You know");
    }
  }

  @Test
  void theExamsDateShapesThePlanAndIsKept() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      assertThat(part(page, "due").locator("h2")).hasText("Due in the next weeks");
      page.locator("[name=exam]").fill("2026-12-16");
      page.locator("[name=exam]").blur();
      assertThat(part(page, "due").locator("h2")).hasText("Due until the exam");
      assertThat(part(page, "due").locator("tbody tr")).hasCount(24);
      assertThat(page.locator(".intro .lead")).containsText("24 days are left");
      assertThat(part(page, "remembered").locator("caption")).containsText("88 %");
      page.reload();
      ready(page);
      assertThat(page.locator("[name=exam]")).hasValue("2026-12-16");

      page.locator("[name=exam]").fill("2026-11-22");
      page.locator("[name=exam]").blur();
      assertThat(part(page, "plan").locator("[data-at=said]"))
          .hasText("The date must be a day to come. Nothing was changed.");
      page.reload();
      ready(page);
      assertThat(page.locator("[name=exam]")).hasValue("2026-12-16");
    }
  }

  @Test
  void whatIsTooMuchIsListedAndDroppedAndTakenBack() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      Locator plan = part(page, "plan");
      assertThat(plan.locator("[data-do=drop]")).isHidden();
      int due = dueToday(page);
      set(page, "limit", "5");
      plan.locator("details summary").click();
      assertThat(plan.locator("details li")).hasCount(due - 5);
      // In words, as soon as they are loaded.
      assertThat(plan.locator("details li").first()).hasText(Pattern.compile(".+[?.].*"));
      plan.locator("[data-do=drop]").click();

      assertThat(plan.locator("[data-at=said]")).hasText((due - 5) + " cards are not asked again.");
      assertThat(plan.locator("[data-do=take-back]")).isFocused();
      set(page, "limit", "");
      // Other cards of a term that was dropped may step forward.
      assertThat(dueToday(page)).isLessThan(due);
      assertThat(plan.locator("[data-do=drop]")).isHidden();
      page.reload();
      ready(page);
      plan.locator("[data-do=take-back]").click();
      assertThat(plan.locator("[data-at=said]")).hasText((due - 5) + " cards are asked again.");
      assertThat(dueToday(page)).isEqualTo(due);
      assertThat(plan.locator("[data-do=take-back]")).isHidden();
    }
  }

  private static int dueToday(Page page) {
    return Integer.parseInt(
        part(page, "due").locator("tbody tr:first-child td:nth-child(2)").textContent());
  }

  private static void set(Page page, String field, String value) {
    Locator said = part(page, "plan").locator("[data-at=said]");
    said.evaluate("(line) => { line.textContent = ''; }");
    page.locator("[name=" + field + "]").fill(value);
    page.locator("[name=" + field + "]").blur();
    assertThat(said).hasText("Saved.");
  }

  @Test
  void everyPageAndTheSessionItselfSayTheSameNumber() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      agree(page, dueToday(page));
      back(page);
      set(page, "limit", "5");
      agree(page, 5);
      assertThat(page.locator(".where b")).hasText("Question 1 of 5");
      new Learner(page).answer("Enter");
      // The fifth was answered; it comes back in minutes or on another day.
      agree(page, 4);

      page.navigate(SITE.address() + "quiz.html?mode=new");
      assertThat(page.locator("main"))
          .containsText("No more new cards today. How many a day is set on the page “Progress”.");
      back(page);
      set(page, "limit", "");
      set(page, "fresh", "3");
      page.navigate(SITE.address() + "quiz.html");
      page.navigate(SITE.address() + "quiz.html?mode=new");
      assertThat(page.locator(".where b")).hasText("Question 1 of 3");
    }
  }

  private static void back(Page page) {
    page.navigate(SITE.address() + "progress.html");
    ready(page);
  }

  /** Goes over all pages that say what is due, and ends in the session. */
  private static void agree(Page page, int due) {
    back(page);
    assertThat(dueToday(page)).isEqualTo(due);
    assertThat(page.locator("a.due b")).hasText(Integer.toString(due));
    page.navigate(SITE.address() + "index.html");
    assertThat(page.locator("a.due b")).hasText(Integer.toString(due));
    assertThat(page.locator(".today").first()).hasText(due + " cards are due");
    page.navigate(SITE.address() + "quiz.html");
    assertThat(page.locator("[data-part=review] .today")).hasText(due + " cards are due");
    page.locator("[data-part=review] a").first().click();
    assertThat(page.locator(".where b")).hasText("Question 1 of " + due);
  }

  @Test
  void itSaysWhatTheBrowserPromisesToKeep() {
    try (BrowserContext context = learner()) {
      Page page = open(context);
      assertThat(part(page, "keep"))
          .containsText("The browser may clear it when it runs out of room.");
      context.addInitScript("StorageManager.prototype.persisted = () => Promise.resolve(true);");
      page.reload();
      assertThat(part(page, "keep"))
          .containsText("The browser has promised not to clear it by itself.");
      context.addInitScript(
          "Object.defineProperty(navigator, 'vendor', { value: 'Apple Computer, Inc.' });");
      page.reload();
      assertThat(part(page, "keep"))
          .containsText(
              "This browser clears it after seven days of use in which you do not open this site");
    }
  }

  @Test
  void twoTabsSeeEachOther() {
    try (BrowserContext context = learner()) {
      Page one = openWith(context, weeks);
      Page other = open(context);
      String mastered = number(part(other, "held"), "mastered");
      one.locator("[data-do=reset]").click();
      one.locator("[data-do=reset-yes]").click();
      assertThat(part(other, "held").locator("[data-count=mastered]")).hasText("0");
      other.locator("[data-do=undo]").click();
      assertThat(part(one, "held").locator("[data-count=mastered]")).hasText(mastered);
      other.locator("[name=limit]").fill("12");
      other.locator("[name=limit]").blur();
      assertThat(one.locator("[name=limit]")).hasValue("12");
    }
  }

  @Test
  void aBrowserThatKeepsNothingSaysSoAndGivesACopyAllTheSame() throws IOException {
    try (BrowserContext context = learner()) {
      context.addInitScript(Learner.REFUSES_STORAGE);
      Page page = open(context);
      assertThat(page.locator("[data-at=trouble]"))
          .hasText(
              "Progress cannot be saved in this browser. Your answers are still here until you"
                  + " close the page; save a copy.");
      assertThat(part(page, "keep")).containsText("This browser keeps nothing");
      String brought =
          "{\"format\":\"studysite-progress\",\"version\":1,\"site\":\"aws-developer\",\"log\":["
              + "{\"card\":\"x\",\"rev\":1,\"time\":5,\"day\":0,\"rating\":3,\"right\":true}]}";
      bringIn(page, "copy.json", brought);
      assertThat(said(page)).hasText("1 answer was brought in; 0 had been here already.");
      assertThat(copy(page)).contains("\"card\":\"x\"");
    }
  }

  @Test
  void theHardestCardsAreAskedInWordsAndLeadToTheirQuestion() {
    try (BrowserContext context = learner()) {
      Page page = openWith(context, weeks);
      Locator rows = part(page, "hardest").locator("li");
      assertThat(rows).hasCount(10);
      assertThat(rows.first().locator("b")).containsText("laps");
      String id = rows.first().locator("a").getAttribute("href").replace("quiz.html?question=", "");
      assertThat(rows.first().locator("a")).not().hasText(id);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"progress.html", "downloads.html"})
  void axeFindsNothingInAnyThemeAtAnyWidthAndNothingIsTooWide(String path) {
    List<String> findings = new ArrayList<>();
    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
      Browser.NewContextOptions options = new Browser.NewContextOptions().setColorScheme(scheme);
      try (BrowserContext context = learner(options)) {
        Page page = openWith(context, weeks);
        page.navigate(SITE.address() + path);
        page.locator("details").all().forEach(one -> one.evaluate("(d) => { d.open = true }"));
        for (int width : new int[] {320, 360, 820, 1440}) {
          page.setViewportSize(width, 900);
          assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
          String where = scheme + " " + width;
          Axe.check(page).findings().forEach(finding -> findings.add(where + ": " + finding));
        }
      }
    }
    assertThat(findings).isEmpty();
  }

  @Test
  void theDownloadsAreListedWithTheirSizes() throws IOException {
    try (BrowserContext context = learner()) {
      Page page = context.newPage();
      page.navigate(SITE.address() + "downloads.html");
      List<Locator> rows = page.locator(".file:has(a[download])").all();
      assertThat(rows).hasSize(5);
      for (Locator row : rows) {
        Path file = GeneratedSite.ROOT.resolve(row.locator("a[download]").getAttribute("href"));
        long kilobytes = Math.round(Files.size(file) / 1000.0);
        assertThat(row.locator(".cue").textContent().replace(",", "")).endsWith(kilobytes + " KB");
      }
      assertThat(page.locator("ol code").allTextContents())
          .startsWith("ID", "Question", "Options", "Answer", "Explanation", "Source");
    }
  }
}
