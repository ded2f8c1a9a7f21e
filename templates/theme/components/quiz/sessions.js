/** Which sessions there are, and what they would ask. */
import { h } from "../dom/elements.js";
import { queue, shelf } from "../study/session.js";
import * as SETTINGS from "../store/settings.js";
import { count, say } from "./words.js";

const IN_A_SESSION = 20;

/**
 * The ids of a session.
 *
 * @param {!Object} study see study.js
 * @param {string} mode see session.js
 * @param {{topic: ?string, domain: ?string, count: ?string}=} wanted as in the page's address
 */
export function idsOf(study, mode, { topic, domain, count: wanted } = {}) {
  const [today, now] = [study.today(), study.now()];
  const { asked } = mode === "review" ? study.load() : {};
  return queue(mode, study.deck.cards, study.states(), {
    today,
    now,
    seed: `${now}`,
    topic: topic ?? undefined,
    objectives: domain ? [domain] : undefined,
    exam: study.store.getSetting(SETTINGS.EXAM) ?? null,
    due: asked,
    limit: limitOf(study, mode, wanted),
  });
}

function limitOf(study, mode, wanted) {
  if (wanted === "all" || mode === "shelf" || mode === "review") {
    return undefined;
  }
  return Number(wanted) || (mode === "new" ? study.load().fresh : IN_A_SESSION);
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
export function nextSteps(study, mode) {
  const { asked, fresh } = study.load();
  const due = asked.length;
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
