/** What the page of progress shows, as plain figures. */
import * as EVENTS from "../study/events.js";
import { isAnswer, standing } from "../study/reviewLog.js";
import { NEW, REVIEW } from "../study/scheduler.js";
import { UNTOUCHED, isMastered } from "../study/state.js";

const LAST_ANSWERS = 50;

/** Kinds of memory, the firmest first. */
export const MEMORIES = ["mastered", "learning", "new"];

/** The memory of a card: one of `MEMORIES`. */
export function memoryOf(state = UNTOUCHED) {
  if (isMastered(state)) {
    return "mastered";
  }
  return state.phase === NEW && !state.revised ? "new" : "learning";
}

/** How many of some cards are held how firmly. */
export function held(cards, states) {
  const counts = { mastered: 0, learning: 0, new: 0 };
  cards.forEach(({ id }) => counts[memoryOf(states.get(id))]++);
  return counts;
}

/**
 * The answers that count: those that stand, each under the present id of its card, and given since
 * the card was last reset.
 *
 * @param {!Array<!Object>} log sorted by time
 * @param {function(string): string} idNow
 */
export function answersThatCount(log, idNow) {
  const entries = standing(log, idNow).map((entry) => ({ ...entry, card: idNow(entry.card) }));
  const resets = new Map(
    entries
      .filter(({ event }) => event === EVENTS.RESET)
      .map(({ card, time }) => [card, time]),
  );
  return entries.filter((entry) => isAnswer(entry) && !(entry.time <= resets.get(entry.card)));
}

/** The Monday of a study day. */
export function mondayOf(day) {
  // Day 0, 1 January 1970, was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

/**
 * The share right of the answers to cards that were due for review, by week.
 *
 * @return {!Array<{monday: number, answers: number, right: number}>} the weeks up to now, without
 *     those before the first answer
 */
export function remembered(answers, today, weeks) {
  const reviews = answers.filter(({ before }) => before === REVIEW);
  return byWeek(reviews, today, weeks).map(({ monday, of }) => ({
    monday,
    answers: of.length,
    right: of.filter(({ right }) => right).length,
  }));
}

/**
 * The answers of each day, by week; the last week ends with today.
 *
 * @return {!Array<{monday: number, days: !Array<{day: number, answers: number}>}>}
 */
export function activity(answers, today, weeks) {
  const counts = new Map();
  answers.forEach(({ day }) => counts.set(day, (counts.get(day) ?? 0) + 1));
  const first = mondayOf(today) - 7 * (weeks - 1);
  return Array.from({ length: weeks }, (_, week) => {
    const monday = first + 7 * week;
    const days = Array.from({ length: Math.min(7, today - monday + 1) }, (__, i) => monday + i);
    return { monday, days: days.map((day) => ({ day, answers: counts.get(day) ?? 0 })) };
  });
}

/** The last answers in each domain of the exam and how many of them were right. */
export function byDomain(domains, cards, answers) {
  const domainsOf = new Map(cards.map((card) => [card.id, card.objectives]));
  return domains.map((domain) => {
    const last = answers
      .filter(({ card }) => domainsOf.get(card)?.includes(domain))
      .slice(-LAST_ANSWERS);
    return { domain, answers: last.length, right: last.filter(({ right }) => right).length };
  });
}

/** The cards that were forgotten most often. */
export function hardest(cards, states, limit) {
  return cards
    .map((card) => ({ card, state: states.get(card.id) ?? UNTOUCHED }))
    .filter(({ state }) => state.lapses > 0)
    .sort(
      (one, other) =>
        other.state.lapses - one.state.lapses ||
        (other.state.memory?.difficulty ?? 0) - (one.state.memory?.difficulty ?? 0),
    )
    .slice(0, limit);
}

/** The last event of a kind that can be taken back: its entries, made in one moment. */
export function lastTogether(log, event) {
  const found = standing(log).filter((entry) => entry.event === event);
  const last = found.at(-1);
  return found.filter(({ time }) => time === last.time);
}

function byWeek(answers, today, weeks) {
  const result = [];
  for (let monday = mondayOf(today); result.length < weeks; monday -= 7) {
    result.unshift({
      monday,
      of: answers.filter(({ day }) => day >= monday && day < monday + 7),
    });
  }
  const begun = result.findIndex(({ of }) => of.length > 0);
  return begun < 0 ? [] : result.slice(begun);
}
