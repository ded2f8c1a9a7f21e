/** The review log: everything a learner did, in entries that are only ever appended. */
import * as EVENTS from "./events.js";

/**
 * An entry. An answer is
 * - `card`, `rev`: the id and revision of the card
 * - `time`, `day`: milliseconds since 1970, and the study day (see days.js)
 * - `rating`: 1 again, 2 hard, 3 good, 4 easy
 * - `right`: whether it was right; a right guess is rated "again"
 * - `sure`: "sure", "unsure" or "guess"; null if not asked
 * - `ms`: how long it took
 * - `mode`: where it was asked: practice, review, flash, shelf, exam
 * - `chosen`: the answer given, as the form of the question wants it
 * - `before`: the phase of the card then (0 to 3, see scheduler.js)
 *
 * Anything else is `{card, time, day, event}`; "undo" also says the time of what it takes back in
 * `of`.
 * Events and fields that a later version may add are kept and passed on.
 *
 * @typedef {{card: string, time: number, day: number, event: (string|undefined),
 *     of: (number|undefined), rev: (number|undefined), rating: (number|undefined),
 *     right: (boolean|undefined), sure: (?string|undefined), ms: (number|undefined),
 *     mode: (string|undefined), chosen: (*|undefined), before: (number|undefined)}}
 */
export let Entry;

// The year 9999: dates beyond cannot be written.
const LAST_DAY = 2932896;
const LAST_TIME = LAST_DAY * 86_400_000;

/** An entry for an event on a card. */
export function eventEntry(event, card, time, day) {
  return { card, time, day, event };
}

/** An entry that takes back another one, also another "undo"; later than that, whatever the clock says. */
export function undoEntry(entry, time, day) {
  const later = Math.max(time, entry.time + 1);
  return { ...eventEntry(EVENTS.UNDO, entry.card, later, day), of: entry.time };
}

/**
 * The log with one entry more. A card has one entry a millisecond; a second one comes a millisecond
 * later.
 */
export function appended(log, entry) {
  const taken = new Set(log.filter(({ card }) => card === entry.card).map(({ time }) => time));
  let time = entry.time;
  while (taken.has(time)) {
    time++;
  }
  return [...log, time === entry.time ? entry : { ...entry, time }];
}

/** Whether a value can be an entry of the log. */
export function isEntry(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    typeof value.card === "string" &&
    value.card !== "" &&
    isWithin(value.time, LAST_TIME) &&
    isWithin(value.day, LAST_DAY) &&
    (isAnswer(value) ? isRated(value) : typeof value.event === "string")
  );
}

/** Whether an entry is an answer. */
export function isAnswer(entry) {
  return entry.event === undefined;
}

/**
 * What stands: the entries without what was undone and without the undoing.
 *
 * @param {!Array<!Entry>} log sorted by time
 * @param {function(string): string=} idNow the present id of a card that was renamed
 */
export function standing(log, idNow = (id) => id) {
  if (!log.some(({ event }) => event === EVENTS.UNDO)) {
    return [...log];
  }
  const undone = new Set();
  const result = [];
  // From the last to the first, because an undo may itself have been undone later.
  for (const entry of [...log].reverse()) {
    if (undone.size > 0 && undone.has(`${entry.time} ${idNow(entry.card)}`)) {
      continue;
    }
    if (entry.event === EVENTS.UNDO) {
      undone.add(`${entry.of} ${idNow(entry.card)}`);
    } else {
      result.push(entry);
    }
  }
  return result.reverse();
}

function isRated({ rating, rev, right, ms = 0 }) {
  return (
    [1, 2, 3, 4].includes(rating) &&
    Number.isSafeInteger(rev) &&
    typeof right === "boolean" &&
    Number.isFinite(ms)
  );
}

function isWithin(value, last) {
  return Number.isSafeInteger(value) && value >= 0 && value <= last;
}
