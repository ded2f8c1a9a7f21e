package io.github.studysite.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asking, answering and remembering, in a real browser. */
class QuizIT {
  @RegisterExtension static final OpenSite SITE = new OpenSite();

  private static SiteDeck deck;

  @RegisterExtension final Visit visit = new Visit(SITE);

  private Page page;
  private Learner learner;

  @BeforeAll
  static void readTheDeck() {
    try (BrowserContext context = SITE.newContext()) {
      deck = SiteDeck.read(context.newPage(), SITE.address());
    }
  }

  @BeforeEach
  void openBrowser() {
    open(new Browser.NewContextOptions().setViewportSize(1280, 900));
  }

  private void open(Browser.NewContextOptions options) {
    page = visit.begin(options);
    learner = new Learner(page);
  }

  private void go(String path) {
    page.navigate(SITE.address() + path);
  }

  @Test
  void twentyQuestionsAreAnsweredByKeyboardAlone() {
    go("quiz.html?mode=practice&count=20");
    List<String> levels = List.of("Enter", "u", "0");
    for (int number = 1; number <= 20; number++) {
      page.waitForSelector(".where:has-text('Question " + number + " of 20')");
      learner.answer(levels.get(number % 3));
      assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("result");
      learner.press("Enter");
    }

    page.waitForSelector("h1:has-text('How it went')");
    assertThat(page.locator(".intro .lead").textContent()).matches("\\d+ of 20 right");
    List<Map<String, Object>> log = learner.log(20);
    assertThat(log).hasSize(20).allMatch(entry -> entry.get("mode").equals("practice"));
    assertThat(log).extracting(entry -> entry.get("card")).doesNotHaveDuplicates();
    assertThat(page.locator("header.session").count()).isZero();
    assertThat(page.locator("header.top").isVisible()).isTrue();
  }

  @Test
  void everyKindOfQuestionKnowsTheRightAnswer() {
    assertThat(deck.hasBodies()).isTrue();
    assertThat(deck.kinds())
        .contains(
            "single",
            "multiple",
            "truefalse",
            "gap",
            "short",
            "order",
            "match",
            "expansion",
            "acronym",
            "identify",
            "define",
            "pair");
    int answers = 0;
    for (String kind : deck.kinds()) {
      String id = deck.first(kind);
      go("quiz.html?question=" + id);
      page.waitForSelector(".ask");
      answerRight(kind, deck.body(id));
      Map<String, Object> entry = learner.log(++answers).get(answers - 1);

      assertThat(entry).as(kind).containsEntry("card", id).containsEntry("rating", 3);
      assertThat(entry).as(kind).containsEntry("right", true);
    }
  }

  private void answerRight(String kind, Map<String, Object> body) {
    switch (kind) {
      case "single", "multiple", "truefalse", "identify", "pair" -> {
        List<?> options = (List<?>) body.get("options");
        for (int at = 0; at < options.size(); at++) {
          if (Boolean.TRUE.equals(((Map<?, ?>) options.get(at)).get("right"))) {
            page.locator(".replies input[value='" + at + "']").check();
          }
        }
        page.locator(".level").first().click();
      }
      case "gap" -> {
        List<?> gaps = (List<?>) body.get("gaps");
        for (int at = 0; at < gaps.size(); at++) {
          page.locator(".typed input").nth(at).fill((String) ((List<?>) gaps.get(at)).get(0));
        }
        page.locator(".level").first().click();
      }
      case "short" -> {
        // Case, spaces around it and a full stop make no difference.
        String accepted = (String) ((List<?>) body.get("accepted")).get(0);
        page.locator(".typed input").fill("  " + accepted.toUpperCase(Locale.ROOT) + ".");
        page.locator(".level").first().click();
      }
      case "order" -> {
        List<?> steps = (List<?>) body.get("steps");
        for (int to = 0; to < steps.size(); to++) {
          int from = positionOf((String) steps.get(to));
          for (; from > to; from--) {
            page.locator(".steps-to-order > li").nth(from).locator(".up").click();
          }
        }
        page.locator(".level").first().click();
      }
      case "match" -> {
        List<?> right = (List<?>) body.get("right");
        for (int at = 0; at < right.size(); at++) {
          page.locator(".matching select").nth(at).selectOption(Integer.toString(at));
        }
        page.locator(".level").first().click();
      }
      default -> {
        page.locator("button:has-text('Show the answer')").click();
        page.locator(".level").nth(2).click();
        return;
      }
    }
    assertThat(page.locator(".result").textContent()).as(kind).isEqualTo("Right.");
  }

  private int positionOf(String step) {
    return (int)
        page.evaluate(
            """
            (step) => {
              const words = document.createElement("template");
              words.innerHTML = step;
              return [...document.querySelectorAll(".steps-to-order > li")].findIndex(
                (item) => item.children[1].textContent === words.content.textContent);
            }
            """,
            step);
  }

  @Test
  void aWrongAnswerIsExplainedAndCanBeTakenBack() {
    String id = deck.first("single");
    go("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    learner.press("Enter");
    assertThat(page.locator(".problem").textContent()).isEqualTo("Choose an answer first.");
    wrongOption(deck.body(id)).check();
    learner.press("Enter");

    assertThat(page.locator(".result").textContent()).startsWith("Not this time. The answer is ");
    assertThat(page.locator("[role=status]").first().textContent())
        .contains("You were sure, so this card goes to the top of your shelf.");
    assertThat(page.locator(".chosen").count()).isEqualTo(1);
    assertThat(page.locator(".correct").count()).isEqualTo(1);
    page.locator("button:has-text('Try again')").click();
    page.locator(".replies input").first().check();
    page.locator("button:has-text('Check')").click();
    assertThat(page.locator("[role=status]").first().textContent()).contains("not scored");
    assertThat(learner.log(1)).hasSize(1);

    go("quiz.html?mode=shelf");
    page.waitForSelector(".ask");
    wrongOption(deck.body(id)).check();
    learner.press("0");
    page.locator("button:has-text('Take the answer back')").click();
    page.waitForSelector(".replies");
    assertThat(learner.log(3)).hasSize(3);
    assertThat(learner.log().get(2)).containsEntry("event", "undo");
    go("quiz.html");
    page.waitForSelector("[data-part=shelf] a");
    assertThat(page.locator("[data-part=shelf]").textContent())
        .contains("1 card to look at again")
        .contains("sure, but wrong: 1");
  }

  private Locator wrongOption(Map<String, Object> body) {
    List<?> options = (List<?>) body.get("options");
    int at = 0;
    while (Boolean.TRUE.equals(((Map<?, ?>) options.get(at)).get("right"))) {
      at++;
    }
    return page.locator(".replies input[value='" + at + "']");
  }

  @Test
  void aHintMakesTheAnswerHard() {
    for (int at = 0; at < deck.size(); at++) {
      Map<String, Object> body = deck.body(deck.id(at));
      if (body.containsKey("hint") && deck.kind(at).equals("single")) {
        go("quiz.html?question=" + deck.id(at));
        page.locator(".hint summary").click();
        page.waitForSelector(".hint[open] .meta");
        answerRight("single", body);
        assertThat(learner.log(1).get(0)).containsEntry("rating", 2);
        return;
      }
    }
  }

  @Test
  void whatIsForgottenAgainAndAgainIsShownBesideWhatItIsMixedUpWith() {
    String id = deck.first("pair");
    go("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    long start = Instant.now().minusSeconds(20 * 86_400).toEpochMilli();
    for (int day = 0; day < 6; day++) {
      // Known, known; then forgotten each day and relearned.
      learner.remember(id, start + day * 86_400_000L, day == 0 ? 3 : 1);
      learner.remember(id, start + day * 86_400_000L + 700_000, 3);
    }
    go("quiz.html?question=" + id);
    learner.answer("u");

    assertThat(page.locator("dl.pair dt").count()).isGreaterThanOrEqualTo(2);
  }

  @Test
  void aFingerIsEnough() {
    open(
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true));
    go("quiz.html?question=" + deck.first("order"));
    page.waitForSelector(".steps-to-order");
    String second =
        page.locator(".steps-to-order > li").nth(1).locator("span").nth(1).textContent();
    page.locator(".steps-to-order .up").nth(1).tap();
    assertThat(page.locator(".steps-to-order > li").nth(0).textContent()).contains(second);
    go("quiz.html?question=" + deck.first("single"));
    page.locator(".option").first().tap();
    Locator unsure = page.locator(".level").nth(1);
    assertThat(unsure.boundingBox().height).isGreaterThanOrEqualTo(44);
    unsure.tap();
    page.waitForSelector(".result");
    assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(360);
    assertThat(learner.log(1).get(0)).containsEntry("sure", "unsure");
  }

  @Test
  void aSessionIsAnsweredByTouchAlone() {
    open(
        new Browser.NewContextOptions()
            .setViewportSize(360, 740)
            .setHasTouch(true)
            .setIsMobile(true));
    go("quiz.html?mode=weakest&topic=ec2-storage&count=10");
    Finger finger = new Finger(page);
    for (int number = 1; number <= 10; number++) {
      page.waitForSelector(".where:has-text('Question " + number + " of 10')");
      finger.answerAndGoOn();
    }
    go("quiz.html?mode=flash&topic=ec2-storage");
    for (int number = 1; number <= 3; number++) {
      page.waitForSelector(".where:has-text('Question " + number + " of')");
      finger.answerAndGoOn();
    }
    page.waitForSelector(".where:has-text('Question 4 of')");
    page.locator("button:has-text('Stop')").tap();

    page.waitForSelector("h1:has-text('How it went')");
    assertThat(page.locator(".intro .lead").textContent()).isEqualTo("3 of 3 right");
    assertThat(learner.log(13)).hasSize(13);
  }

  /** What is said is what has a role and a name, or stands where changes are read out. */
  @Test
  void aScreenReaderIsToldWhatHappens() {
    String id = deck.first("single");
    go("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    String question = page.locator("h1").textContent();
    assertThat(page.title()).startsWith("Question 1 of 1");
    assertThat(role(AriaRole.HEADING, question).count()).isEqualTo(1);
    Locator options = role(AriaRole.GROUP, question).getByRole(AriaRole.RADIO);
    assertThat(options.count()).isGreaterThanOrEqualTo(3);
    assertThat(role(AriaRole.IMG, "0 of 1 answered").count()).isEqualTo(1);
    Locator levels = role(AriaRole.GROUP, "How sure are you?").getByRole(AriaRole.BUTTON);
    assertThat(levels.allTextContents()).hasSize(3);
    assertThat(role(AriaRole.BUTTON, "Bookmark this question").count()).isEqualTo(1);

    levels.first().click();
    assertThat(page.getByRole(AriaRole.ALERT).textContent()).isEqualTo("Choose an answer first.");
    assertThat(options.first().evaluate("radio => radio === document.activeElement"))
        .isEqualTo(true);
    options.first().check();
    // The order of the focus is the order on the page.
    learner.press("Tab");
    assertThat(focused()).startsWith("Sure");
    learner.press("Enter");
    page.waitForSelector(".result");
    assertThat(page.getByRole(AriaRole.STATUS).first().textContent())
        .matches("(Right|Not this time).*You see it again in 1?\\d minutes?\\.");
    assertThat(focused()).matches("(Right|Not this time).*");
    assertThat(role(AriaRole.LIST, question).getByRole(AriaRole.LISTITEM).allTextContents())
        .filteredOn(option -> option.contains("Right answer."))
        .hasSize(1);
    assertThat(page.getByRole(AriaRole.REGION, named("Why")).count()).isEqualTo(1);
    role(AriaRole.BUTTON, "See how it went").click();
    page.waitForSelector("h1:has-text('How it went')");
    assertThat(focused()).isEqualTo("How it went");
  }

  private Locator role(AriaRole role, String name) {
    return page.getByRole(role, named(name));
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }

  private String focused() {
    return (String) page.evaluate("() => document.activeElement.textContent.trim()");
  }

  @Test
  void aBrowserThatKeepsNothingSaysSoAllTheTime() {
    visit.context().addInitScript(Learner.REFUSES_STORAGE);
    go("quiz.html?mode=practice&count=2");
    String words = "Your answers cannot be saved in this browser.";
    page.waitForSelector(".problem:has-text('" + words + "')");
    learner.answer("u");
    learner.press("Enter");
    page.waitForSelector(".where:has-text('Question 2 of 2')");
    page.waitForSelector(".problem:has-text('" + words + "')");
    learner.answer("u");
    learner.press("Enter");
    page.waitForSelector("h1:has-text('How it went')");
    assertThat(page.locator(".intro .lead").textContent()).matches("[012] of 2 right");
  }

  @Test
  void twoTabsLoseNoAnswer() {
    Page other = visit.context().newPage();
    List<String> questions = List.of(deck.first("single"), deck.first("multiple"));
    go("quiz.html?question=" + questions.get(0));
    other.navigate(SITE.address() + "quiz.html?question=" + questions.get(1));
    page.waitForSelector(".ask");
    other.waitForSelector(".ask");
    learner.answer("u");
    new Learner(other).answer("u");

    assertThat(learner.log(2)).extracting(entry -> entry.get("card")).hasSameElementsAs(questions);
    // What the other tab has answered counts here.
    page.clock().setFixedTime(Instant.now().plusSeconds(900).toString());
    go("quiz.html");
    page.waitForSelector("[data-part=review] .today:has-text('2 cards are due')");
  }

  @Test
  void afterFiftyAnswersTheSummaryRemindsOfACopy() {
    go("quiz.html");
    page.waitForSelector("[data-part=review] a");
    long start = Instant.now().minusSeconds(30 * 86_400).toEpochMilli();
    for (int answer = 0; answer < 49; answer++) {
      learner.remember(deck.id(answer), start + answer * 1000L, 3);
    }
    go("quiz.html?question=" + deck.first("single"));
    page.waitForSelector(".ask");
    learner.answer("u");
    learner.press("Enter");
    page.waitForSelector("h1:has-text('How it went')");

    assertThat(page.locator("section[aria-label='Save a copy']").textContent())
        .contains("50 answers are in no copy yet, and a browser may lose what it keeps.");
    page.locator("section[aria-label='Save a copy'] a").click();
    page.waitForURL("**/progress.html#_keep");
  }

  @Test
  void anExamSurvivesAReloadAndEndsInAReport() {
    go("quiz.html?mode=exam");
    page.waitForSelector(".numbers");
    assertThat(page.locator(".numbers > li").count()).isEqualTo(65);
    answerInExam();
    learner.press("Enter");
    page.waitForSelector(".where:has-text('2 of 65')");
    answerInExam();
    page.locator(".actions [aria-pressed]").click();
    assertThat(page.locator(".box.flagged").count()).isGreaterThan(1);
    // Writing takes a moment; nobody is as fast as this test.
    page.waitForTimeout(300);
    page.reload();
    page.waitForSelector(".where:has-text('2 of 65')");
    assertThat(page.locator(".numbers .answered").count()).isEqualTo(2);
    assertThat(page.locator(".actions [aria-pressed=true]").count()).isEqualTo(1);
    page.locator("button[aria-label=Pause]").click();
    assertThat(page.locator("h1").textContent()).isEqualTo("Paused");
    page.reload();
    page.locator("button:has-text('Go on')").click();
    page.locator(".numbers button").nth(9).click();
    page.waitForSelector(".where:has-text('10 of 65')");
    page.locator(".all button:has-text('Hand in')").click();
    assertThat(page.locator("dialog p").first().textContent())
        .isEqualTo("Hand in with 63 questions open?");
    page.locator("dialog .button").first().click();

    page.waitForSelector("h1:has-text('Report')");
    assertThat(page.locator(".today").textContent()).matches("[012] of 65 right");
    assertThat(page.locator("tbody tr").count()).isEqualTo(4);
    assertThat(page.locator(".sheet").textContent())
        .contains("your true share lies between")
        .contains("There was 1 pause.")
        .contains("720 of 1000 points");
    assertThat(page.locator(".missed li").count()).isGreaterThanOrEqualTo(63);
    assertThat(page.locator(".missed a[href^='topics/']").count()).isGreaterThanOrEqualTo(63);
    assertThat(learner.log(2)).hasSize(2).allMatch(entry -> entry.get("mode").equals("exam"));
  }

  /** Chooses as many options as are wanted, or puts something in order, or matches it. */
  private void answerInExam() {
    Locator inputs = page.locator(".replies input");
    if (inputs.count() > 0) {
      Locator amount = page.locator(".given .count");
      int wanted = List.of("ONE", "TWO", "THREE", "FOUR").indexOf(amount.textContent()) + 1;
      for (int at = 0; at < wanted; at++) {
        learner.press(Integer.toString(at + 1));
      }
    } else if (page.locator(".matching select").count() > 0) {
      Locator selects = page.locator(".matching select");
      for (int at = 0; at < selects.count(); at++) {
        selects.nth(at).selectOption("0");
      }
    } else {
      page.locator(".steps-to-order .down").first().click();
    }
  }

  @Test
  void anExamSaysWhenTimeRunsOutAndHandsItselfIn() {
    page.clock().install();
    go("quiz.html?mode=exam");
    page.waitForSelector(".timer:has-text('2 h 10 min')");
    page.clock().fastForward("01:05:01");
    page.waitForSelector("[role=status]:has-text('65 minutes are left.')");
    page.clock().fastForward("55:00");
    page.waitForSelector("[role=status]:has-text('10 minutes are left.')");
    // The clock goes on while the page is read, so a second or more may have passed.
    assertThat(page.locator(".timer").textContent()).matches("9:5[0-9]");
    page.clock().fastForward("09:00");
    page.waitForSelector("[role=status]:has-text('1 minute is left.')");
    page.clock().fastForward("01:00");
    page.waitForSelector("h1:has-text('Report')");
    assertThat(page.locator(".intro .lead").textContent()).startsWith("The time is over.");
  }

  @Test
  void aQuestionOnAPageIsAnsweredInPlaceAndCounts() {
    go("topics/dynamodb.html");
    Locator question = page.locator("details[data-question]:not(:has(.gap))").first();
    assertThat(question.getAttribute("data-memory")).isEqualTo("new");
    question.locator("summary").first().click();
    page.waitForSelector(".in-place .level");
    assertThat(question.locator(".solution").count()).isZero();
    if (question.locator(".replies input[type=text]").count() > 0) {
      question.locator(".replies input").first().fill("20");
    } else {
      question.locator(".replies input").first().check();
    }
    question.locator(".level").first().click();

    page.waitForSelector(".in-place .result");
    assertThat(learner.log(1)).hasSize(1);
    assertThat(question.getAttribute("data-memory")).isEqualTo("learning");
    assertThat(question.locator(".memory").textContent()).isEqualTo(" (learning)");
    page.locator(".in-place .because .go").click();
    page.waitForURL("**/topics/dynamodb.html**");
    go("index.html");
    assertThat(page.locator("a.due").isVisible()).isFalse();
    assertThat(page.locator(".today").first().textContent()).isEqualTo("Nothing is due");
    page.clock().setFixedTime(Instant.now().plusSeconds(900).toString());
    go("index.html");
    assertThat(page.locator("a.due b").textContent()).isEqualTo("1");
    assertThat(page.locator(".today").first().textContent()).isEqualTo("1 card is due");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quiz.html?topic=dynamodb",
        "quiz.html?mode=practice&domain=2",
        "quiz.html?mode=weakest",
        "quiz.html?mode=new",
        "quiz.html?mode=flash&topic=cognito"
      })
  void linksBeginSessions(String link) {
    go(link);
    page.waitForSelector(".ask .question");
    assertThat(page.locator(".where").textContent()).startsWith("Question 1 of ");
    if (link.contains("topic=")) {
      assertThat(page.locator(".given .cue").textContent()).containsAnyOf("DynamoDB", "Cognito");
    }
  }

  @Test
  void linksToWhatIsNotThereSaySo() {
    go("quiz.html?question=never-was");
    page.waitForSelector("text=There is no such question.");
    go("quiz.html?mode=review");
    page.waitForSelector("h1:has-text('Nothing is due')");
    go("quiz.html?mode=shelf");
    page.waitForSelector("h1:has-text('Nothing on the shelf')");
  }

  @Test
  void whatIsAnsweredOrChosenIsKeptThoughThePageIsLeftAtOnce() {
    go("quiz.html");
    for (String buttons : List.of("2", "4", "2", "4", "2")) {
      page.waitForSelector("[data-part=review] a");
      inOneGo(
          "{ const choice = document.querySelector('[data-buttons]');"
              + " choice.value = "
              + buttons
              + "; choice.onchange() }");
      go("quiz.html");
      page.waitForSelector("[data-part=review] a");
      assertThat(page.getByLabel("How you answer").inputValue()).isEqualTo(buttons);
    }
    for (int answers = 0; answers < 10; answers++) {
      go("quiz.html?mode=flash");
      page.waitForSelector(".ask");
      learner.press(" ");
      page.waitForSelector(".level");
      inOneGo("document.querySelector('.level').click()");
    }
    go("quiz.html");
    assertThat(learner.log()).hasSize(10);
  }

  /** Does something and leaves the page, without giving it a moment in between. */
  private void inOneGo(String script) {
    page.evaluate("() => { " + script + "; location.href = 'about:blank'; }");
    page.waitForURL("about:blank");
  }

  @Test
  void flashCardsHaveTwoButtonsIfTheLearnerWantsNoMore() {
    String id = deck.first("define");
    go("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    learner.press(" ");
    page.waitForSelector(".levels.four");
    assertThat(page.locator(".level").count()).isEqualTo(4);
    go("quiz.html");
    page.waitForSelector("[data-part=review] a");
    page.getByLabel("How you answer").selectOption("2");
    page.reload();
    page.waitForSelector("[data-part=review] a");
    assertThat(page.getByLabel("How you answer").inputValue()).isEqualTo("2");

    go("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    learner.press(" ");
    page.waitForSelector(".levels.two");
    assertThat(page.locator(".level > span").allTextContents()).containsExactly("Not", "Well");
    assertThat(page.locator(".level kbd").allTextContents()).containsExactly("1", "2");
    learner.press("3");
    learner.press("4");
    assertThat(page.locator(".result").count()).isZero();
    learner.press("2");
    page.waitForSelector("h1:has-text('How it went'), .result");
    assertThat(learner.log(1).get(0)).containsEntry("rating", 3);
    go("quiz.html?question=" + id);
    page.waitForSelector(".ask");
    learner.press(" ");
    page.waitForSelector(".levels.two");
    learner.press("1");
    page.waitForSelector(".result");
    assertThat(learner.log(2).get(1)).containsEntry("rating", 1);
  }

  @Test
  void aNoteReadInBetweenLeadsBackToTheNextQuestion() {
    go("quiz.html?mode=practice&topic=dynamodb&count=5");
    learner.answer("u");
    page.locator(".because .go").click();
    page.waitForURL("**/topics/**");
    assertThat(page.evaluate("() => document.getElementById(location.hash.slice(1)) !== null"))
        .isEqualTo(page.url().contains("#"));
    page.goBack();
    page.waitForSelector(".where:has-text('Question 2 of 5')");
  }

  @Test
  void theFirstQuestionIsThereSoon() {
    List<Long> times = new ArrayList<>();
    for (int run = 0; run < 5; run++) {
      go("quiz.html?mode=practice");
      page.waitForSelector(".ask");
      times.add(
          ((Number)
                  page.evaluate(
                      "() => performance.getEntriesByName('studysite:question')[0].startTime"))
              .longValue());
    }
    System.out.println("first question visible after ms, five times: " + times);
    assertThat(times).hasSize(5);
  }

  /** One flash card in seven is forgotten; of options the first is taken, which is often wrong. */
  @Test
  void fortyDaysOfLearningLeaveThePlanInOrder() {
    LocalDate first = LocalDate.of(2026, 3, 1);
    int answered = 0;
    for (int day = 0; day < 40; day++) {
      Instant noon = first.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
      page.clock().setFixedTime(noon.toString());
      answered += session("quiz.html?mode=review");
      assertThat(learner.log(answered)).hasSize(answered);
      if (day < 20) {
        int begun = session("quiz.html?mode=new&count=1");
        assertThat(begun).as("new cards on day %d", day).isEqualTo(1);
        answered += begun;
        assertThat(learner.log(answered)).hasSize(answered);
      }
      page.clock().setFixedTime(noon.plusSeconds(900).toString());
      answered += session("quiz.html?mode=review");
      assertThat(learner.log(answered)).hasSize(answered);
      assertThat(page.locator("main a[href$='mode=review']").count())
          .as("still due on day %d", day)
          .isZero();
    }

    List<Map<String, Object>> log = learner.log();
    assertThat(log.stream().map(entry -> entry.get("card")).distinct()).hasSize(20);
    assertThat(answered).isBetween(75, 750);
    go("index.html");
    assertThat(page.locator(".topics [data-memory=mastered], .plan .mastered").count())
        .isPositive();
    System.out.println("forty days: 20 cards, " + answered + " answers");
  }

  /** Answers all of a session within the page, for speed; how many there were. */
  private int session(String link) {
    go(link);
    page.waitForSelector("main:not([data-quiz-page])");
    return ((Number)
            page.evaluate(
                """
                async () => {
                  const wait = async (selector) => {
                    for (let i = 0; i < 6000 && !document.querySelector(selector); i++) {
                      await new Promise((resolve) => setTimeout(resolve, 5));
                    }
                    return document.querySelector(selector);
                  };
                  let answered = 0;
                  while (document.querySelector(".ask")) {
                    const question = document.querySelector(".question");
                    const input = document.querySelector(".replies input");
                    const bad = answered % 7 === 3;
                    answered++;
                    if (document.querySelector("[value=turn]")) {
                      document.querySelector("[value=turn]").click();
                      await wait(".levels.four");
                      document.querySelectorAll(".level")[bad ? 0 : 2].click();
                    } else {
                      const kind = input?.type;
                      if (kind === "radio") input.click();
                      if (kind === "checkbox") {
                        const all = [...document.querySelectorAll(".replies input")];
                        const words = document.querySelector(".given .count").textContent;
                        all.slice(0, ["ONE", "TWO", "THREE", "FOUR"].indexOf(words) + 1)
                          .forEach((one) => one.click());
                      }
                      if (kind === "text") {
                        document.querySelectorAll(".replies input").forEach((one) => {
                          one.value = "x";
                        });
                      }
                      document.querySelectorAll(".replies select").forEach((one) => {
                        one.value = "0";
                      });
                      document.querySelector(".level").click();
                    }
                    for (let i = 0; i < 6000 && document.querySelector(".question") === question; i++) {
                      document.querySelector("[value=next]")?.click();
                      await new Promise((resolve) => setTimeout(resolve, 5));
                    }
                    // The next question, or the summary that ends the session.
                    await wait(".ask, h1:not(.question)");
                  }
                  return answered;
                }
                """))
        .intValue();
  }

  @Test
  void axeFindsNothingWhileAskingAndAfterwards() {
    List<String> findings = new ArrayList<>();
    // Contrast hangs on the theme, reflow on the width: two of the four pairs show all four.
    axeAt(ColorScheme.LIGHT, 320, findings);
    axeAt(ColorScheme.DARK, 1440, findings);
    assertThat(findings).isEmpty();
  }

  private void axeAt(ColorScheme scheme, int width, List<String> findings) {
    open(new Browser.NewContextOptions().setColorScheme(scheme).setViewportSize(width, 900));
    for (String kind : List.of("single", "multiple", "match", "order", "gap", "define")) {
      go("quiz.html?question=" + deck.first(kind));
      page.waitForSelector(".ask");
      check(kind + " asked " + scheme + " " + width, findings);
      learner.answer("Enter");
      check(kind + " answered " + scheme + " " + width, findings);
    }
    learner.press("Enter");
    page.waitForSelector("h1:has-text('How it went')");
    check("summary " + scheme + " " + width, findings);
    go("quiz.html?mode=exam");
    page.waitForSelector(".numbers");
    check("exam " + scheme + " " + width, findings);
    page.locator(".all button:has-text('Hand in')").click();
    page.locator("dialog .button").first().click();
    page.waitForSelector("h1:has-text('Report')");
    check("report " + scheme + " " + width, findings);
    go("quiz.html");
    page.waitForSelector("[data-part=shelf] a");
    check("start " + scheme + " " + width, findings);
    go("index.html");
    check("home " + scheme + " " + width, findings);
    go("topics/dynamodb.html");
    page.locator("details[data-question] summary").first().click();
    page.waitForSelector(".in-place .level");
    check("in place " + scheme + " " + width, findings);
  }

  private void check(String what, List<String> findings) {
    Axe.check(page).findings().forEach(finding -> findings.add(what + ": " + finding));
    assertThat(page.evaluate("() => document.documentElement.scrollWidth"))
        .as(what)
        .isEqualTo(page.viewportSize().width);
  }
}
