/** Which sessions there are, and what they would ask. */
import { subjectOf } from "../memory/summary.js";
import { newCardsAllowed } from "../study/examDate.js";
import { withinLimit } from "../study/forecast.js";
import { queue, shelf } from "../study/session.js";
import { SETTINGS } from "../store/store.js";
import { h } from "./dom.js";
import { count, say } from "./words.js";

const NEW_A_DAY = 10;
const IN_A_SESSION = 20;
const WEEKS_AHEAD = 28;

/**
 * The ids of a session.
 *
 * @param {!Object} study see study.js
 * @param {string} mode see session.js
 * @param {{topic: ?string, domain: ?string, count: ?string}=} wanted as in the page's address
 */
export function idsOf(study, mode, { topic, domain, count: wanted } = {}) {
  const [today, now] = [study.today(), study.now()];
  const ids = queue(mode, study.deck.cards, study.states(), {
    today,
    now,
    seed: `${now}`,
    topic: topic ?? undefined,
    objectives: domain ? [domain] : undefined,
  });
  return apart(mode === "review" ? limited(study, ids) : ids).slice(0, limitOf(study, mode, wanted));
}

// Cards about one thing would answer each other.
function apart(ids) {
  const seen = new Set();
  const later = [];
  const first = ids.filter((id) => {
    const subject = subjectOf({ id }) ?? id;
    const isNew = !seen.has(subject);
    seen.add(subject);
    if (!isNew) {
      later.push(id);
    }
    return isNew;
  });
  return [...first, ...later];
}

function limitOf(study, mode, wanted) {
  if (wanted === "all" || mode === "review" || mode === "shelf") {
    return undefined;
  }
  return Number(wanted) || (mode === "new" ? newADay(study) : IN_A_SESSION);
}

function newADay(study) {
  return study.store.getSetting(SETTINGS.FRESH) ?? NEW_A_DAY;
}

function limited(study, ids) {
  const limit = study.store.getSetting(SETTINGS.LIMIT) ?? null;
  if (limit === null) {
    return ids;
  }
  const today = study.today();
  const exam = study.store.getSetting(SETTINGS.EXAM);
  return withinLimit(ids, study.states(), {
    today,
    horizon: exam && exam.day > today ? exam.day : today + WEEKS_AHEAD,
    limit: Math.max(limit - study.answeredOn(today), 0),
  }).kept;
}

/** What is due now. */
export function dueNow(study) {
  return idsOf(study, "review").length;
}

/** How many new cards may be begun today. */
export function freshNow(study) {
  const exam = study.store.getSetting(SETTINGS.EXAM) ?? null;
  return newCardsAllowed(study.today(), exam) ? idsOf(study, "new").length : 0;
}

/** What is on the shelf, with the reasons. */
export function shelfNow(study) {
  return shelf(study.deck.cards, study.states());
}

/** About how many minutes so many cards take. */
export function minutesFor(study, cards) {
  return Math.max(Math.round((cards * study.secondsACard()) / 60), 1);
}

export function address(values) {
  return `quiz.html?${new URLSearchParams(values)}`;
}

/** What can be done after a session. */
export function nextSteps(study, due, mode) {
  const fresh = freshNow(study);
  const onShelf = shelfNow(study).length;
  const steps = [
    due > 0 && [count("review", due), { mode: "review" }],
    due === 0 && fresh > 0 && [count("learn", fresh), { mode: "new" }],
    mode !== "review" && [say("more"), { mode: "practice" }],
    onShelf > 0 && [say("takeShelf"), { mode: "shelf" }],
  ].filter(Boolean);
  return h(
    "p.tools",
    {},
    steps.map(([words, values], i) =>
      h(i === 0 ? "a.button" : "a.button.quiet", { href: address(values) }, words),
    ),
    h("a.button.quiet", { href: "quiz.html" }, say("start")),
    h("a.button.quiet", { href: "index.html" }, say("toTopics")),
  );
}
