// Tells the other pages what has become of the learner's progress.
import * as SETTINGS from "../store/settings.js";
import { isAnswer } from "../study/reviewLog.js";
import { writeSnapshot } from "./snapshot.js";
import { summary } from "./summary.js";

// Before there are answers enough to tell.
const SECONDS_A_CARD = 30;
// Whoever went for a coffee did not think all the time.
const LONGEST = 180_000;
const RECENT = 50;

/** How many seconds an answer took lately. */
export function secondsACard(log) {
  const recent = [];
  for (let i = log.length - 1; i >= 0 && recent.length < RECENT; i--) {
    if (isAnswer(log[i])) {
      recent.push(log[i]);
    }
  }
  const ms = recent.reduce((sum, answer) => sum + Math.min(answer.ms ?? 0, LONGEST), 0);
  return recent.length < 5 ? SECONDS_A_CARD : ms / recent.length / 1000;
}

/**
 * @param {!Object} deck see deck.js
 * @param {!Array<!Object>} log
 * @param {!Map<string, !Object>} states see state.js
 * @param {function(string): *} setting
 */
export function tellPages(deck, log, states, setting) {
  writeSnapshot(deck.site, {
    deck: document.documentElement.dataset.deck.split("/").pop(),
    seconds: secondsACard(log),
    ...summary(deck.cards, states, {
      exam: setting(SETTINGS.EXAM) ?? null,
      limit: setting(SETTINGS.LIMIT) ?? null,
    }),
  });
  window.dispatchEvent(new Event("studysite:answered"));
}
