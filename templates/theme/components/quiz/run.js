/** A session: one question after the other, then how it went. */
import { loadBody } from "../deck/deck.js";
import { h, html } from "../dom/elements.js";
import { LAST_COPY, answersWithoutCopy, isCopyDue } from "../store/copies.js";
import * as EVENTS from "../study/events.js";
import { hideHeader, indexPage, section, sessionWay, setTitle, showHeader, showMain } from "./chrome.js";
import { listenToKeys } from "./keys.js";
import { createQuestion } from "./question.js";
import { nextSteps } from "./sessions.js";
import { count, icon, say } from "./words.js";

const keyOf = (site) => `studysite-session:${site}`;

/** Whether the page is loaded again or come back to. */
export function isComingBack() {
  const [navigation] = performance.getEntriesByType("navigation");
  // A browser that does not say is taken to have followed a link: that is what most visits are.
  return navigation !== undefined && navigation.type !== "navigate";
}

/** The session that was left, if the page is come back to; else null. */
export function leftSession(site) {
  if (!isComingBack()) {
    return null;
  }
  try {
    const left = JSON.parse(window.sessionStorage.getItem(keyOf(site)));
    return left?.search === window.location.search ? left : null;
  } catch {
    return null;
  }
}

function keep(site, session) {
  try {
    window.sessionStorage.setItem(
      keyOf(site),
      JSON.stringify({ ...session, search: window.location.search }),
    );
  } catch {
    // Then a reload begins anew.
  }
}

/**
 * Runs a session to its end; resolves when the first question is there.
 *
 * @param {!Object} study see study.js
 * @param {{mode: string, about: string, ids: !Array<string>, at: number,
 *     results: !Array<!Object>}} session `about` says what it is about; `at` is the present
 *     question, `results` of `{id, right, sure}`
 */
export async function runSession(study, session) {
  const { mode, about, ids, results } = session;
  const { deck } = study;
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  const topics = new Map(deck.topics.map((topic) => [topic.slug, topic]));
  let question = null;
  let answered = false;
  // While the next question is loading, so that two clicks do not skip it.
  let moving = false;
  // The answer to the card before, if there was no stop after it.
  let passed = null;
  const flag = h(
    "button.flag",
    { type: "button", "aria-label": say("bookmark"), click: toggleFlag },
    icon("flag"),
  );
  const stopListening = listenToKeys(study, (key) => {
    if (key === "f") {
      toggleFlag();
      return true;
    }
    return question?.press(key) ?? false;
  });

  function current() {
    return cards.get(ids[session.at]);
  }

  function toggleFlag() {
    const { bookmarked } = study.stateOf(current());
    study.mark(current(), bookmarked ? EVENTS.UNBOOKMARK : EVENTS.BOOKMARK);
    showFlag();
  }

  function showFlag() {
    flag.setAttribute("aria-pressed", `${study.stateOf(current()).bookmarked}`);
  }

  function header() {
    const words = say("place", { number: session.at + 1, total: ids.length });
    showHeader(
      [
        h(
          "p.where",
          {},
          h("b", {}, words),
          " ",
          say(`mode.${mode}`),
          about && h("span.long", {}, say("comma") + about),
        ),
        flag,
      ],
      sessionWay(session.at, results.length, ids.length),
      h("button.button.quiet", { type: "button", click: end }, say("stop")),
    );
    showFlag();
    setTitle(`${words}${say("comma")}${say(`mode.${mode}`)}`);
  }

  async function show(withFocus) {
    const card = current();
    const body = await loadBody(deck, card);
    const last = session.at + 1 === ids.length;
    answered = false;
    question = createQuestion(study, card, body, {
      cue: [topics.get(card.topic).number || "", topics.get(card.topic).title].join(" ").trim(),
      mode: mode === "weakest" || mode === "question" || mode === "new" ? "practice" : mode,
      seed: `${card.id} ${study.now()}`,
      next: { words: say(last ? "finish" : "next"), go: next },
      back: passed && takeBack,
      onAnswered(entry) {
        answered = entry !== null;
        results.length = session.at;
        if (entry !== null) {
          results.push({ id: card.id, right: entry.right, sure: entry.sure });
        }
        // Who follows a link into the notes comes back to the next question.
        keep(deck.site, { ...session, at: session.at + (answered ? 1 : 0) });
        header();
      },
    });
    moving = false;
    header();
    showMain(question.element);
    if (withFocus) {
      question.focus();
    }
    performance.mark("studysite:question");
    if (!last) {
      // The next body is there before it is wanted.
      loadBody(deck, cards.get(ids[session.at + 1])).catch(() => {});
    }
  }

  function takeBack() {
    study.undo(passed);
    session.at--;
    results.length = session.at;
    passed = null;
    show(true).catch(fail);
  }

  function next(entry = null) {
    if (moving) {
      return;
    }
    moving = true;
    passed = entry;
    session.at++;
    if (session.at < ids.length) {
      keep(deck.site, session);
      show(true).catch(fail);
    } else {
      end();
    }
  }

  function end() {
    stopListening();
    window.removeEventListener("pageshow", comeBack);
    keep(deck.site, { ...session, at: ids.length });
    showSummary(study, session).catch(fail);
  }

  function comeBack({ persisted }) {
    if (persisted && answered) {
      next();
    }
  }

  window.addEventListener("pageshow", comeBack);
  if (session.at < ids.length) {
    keep(deck.site, session);
    await show(session.at > 0).catch(fail);
  } else {
    end();
  }
}

/** Says that something could not be loaded. */
export function fail() {
  hideHeader();
  showMain(indexPage(say("mode.practice"), say("trouble"), []), true);
}

function copyReminder({ log, store }) {
  const lastCopy = store.getSetting(LAST_COPY);
  return (
    isCopyDue(log(), lastCopy) &&
    section(
      say("saveCopy"),
      h("p", {}, count("copyDue", answersWithoutCopy(log(), lastCopy))),
      h(
        "p.tools",
        {},
        h("a.button.quiet", { href: "progress.html#_keep" }, say("saveCopy")),
      ),
    )
  );
}

async function showSummary(study, { results, mode }) {
  const { deck } = study;
  const byId = new Map(deck.cards.map((card) => [card.id, card]));
  const missed = results.filter(({ right, sure }) => !right || sure === "guess");
  const right = results.filter((result) => result.right).length;
  const surely = results.filter((result) => !result.right && result.sure === "sure").length;
  const bodies = await Promise.all(missed.map(({ id }) => loadBody(deck, byId.get(id))));
  hideHeader();
  setTitle(say("summary"));
  showMain(
    indexPage(
      say("summary"),
      results.length === 0 ? say("scoreNone") : say("score", { right, total: results.length }),
      [
        surely > 0 && section(count("onShelf", surely), h("p", {}, count("surely", surely))),
        missed.length > 0 &&
          section(
            say("lookAgain"),
            h(
              "ul.missed",
              {},
              bodies.map(({ question, note }) =>
                h("li", {}, h("a", { href: note.href }, html(question))),
              ),
            ),
          ),
        section(say("whatNext"), nextSteps(study, mode)),
        copyReminder(study),
      ],
    ),
    true,
  );
  document.querySelector("h1").focus();
}
