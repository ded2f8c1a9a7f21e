/**
 * What is known of each card, computed from the log alone: take entries away, merge others in or
 * change the settings, replay, and all is as if it had always been so.
 */
import { createPlanner } from "./examDate.js";
import { merge } from "./merge.js";
import * as EVENTS from "./events.js";
import { isAnswer, standing } from "./reviewLog.js";
import { REVIEW, UNSEEN } from "./scheduler.js";

const DAYS_TO_MASTER = 2;
const LAPSES_OF_A_LEECH = 4;

/**
 * The state of a card: its schedule (see scheduler.js) and
 * - `begunDay`: the day of its first answer
 * - `lapses`: times a card under review was forgotten
 * - `rightDays`, `lastRightDay`: on how many days it was right since it was last wrong; guesses do
 *   not count
 * - `wrong`, `surelyWrong`, `guessed`: what the last answer was; a guess is a right one
 * - `revised`: it was answered, but the author has changed it since and wants it asked again
 * - `bookmarked`, `suspended`, `buriedUntil`: marks of the learner; the last is the day on which
 *   the card comes back
 *
 * @typedef {{phase: number, step: number, memory: ?Object, reviews: number, lastDay: ?number,
 *     dueDay: ?number, dueTime: number, begunDay: ?number, lapses: number, rightDays: number, lastRightDay: ?number,
 *     wrong: boolean, surelyWrong: boolean, guessed: boolean, revised: boolean,
 *     bookmarked: boolean, suspended: boolean, buriedUntil: ?number}}
 */
export let State;

/** The state of a card that was never touched. */
export const UNTOUCHED = Object.freeze({
  ...UNSEEN,
  begunDay: null,
  lapses: 0,
  rightDays: 0,
  lastRightDay: null,
  wrong: false,
  surelyWrong: false,
  guessed: false,
  revised: false,
  bookmarked: false,
  suspended: false,
  buriedUntil: null,
});

/**
 * The states of all cards in a log.
 *
 * @param {!Array<!Object>} log in any order
 * @param {!Array<{id: string, rev: number, was: !Array<string>}>=} cards those of the site: they
 *     say which ids were renamed, and which answers were given to an earlier revision
 * @param {!Object=} settings see examDate.js
 * @return {!Map<string, !State>} by present id; a card without entries is not in it
 */
export function replay(log, cards = [], settings = {}) {
  return createReplay(log, cards, settings).states;
}

/**
 * A replay that goes on: `add(entry)` brings `states` up to date with an entry that comes after all
 * others of the log, and says whether it could; if not, the log has to be replayed.
 *
 * @param {!Array<!Object>} log see `replay`
 * @return {{states: !Map<string, !State>, add: function(!Object): boolean}}
 */
export function createReplay(log, cards = [], settings = {}) {
  const revs = new Map(cards.map(({ id, rev }) => [id, rev]));
  const idNow = presentIds(cards);
  const planner = createPlanner(settings);
  const states = new Map();
  let last = -Infinity;
  const apply = (entry) => {
    const card = idNow(entry.card);
    const state = states.get(card) ?? UNTOUCHED;
    const outdated = isAnswer(entry) && entry.rev < (revs.get(card) ?? 0);
    states.set(
      card,
      outdated ? { ...state, revised: state.reviews === 0 } : after(state, entry, planner),
    );
    last = Math.max(last, entry.time);
  };
  standing(merge(log), idNow).forEach(apply);
  return {
    states,
    add(entry) {
      // To take something back is to have gone another way from there on.
      const goesOn = entry.event !== EVENTS.UNDO && entry.time > last;
      if (goesOn) {
        apply(entry);
      }
      return goesOn;
    },
  };
}

/**
 * Finds the present id of a card by any id that it ever had; other ids stay as they are.
 *
 * @param {!Array<{id: string, was: !Array<string>}>} cards those of the site
 * @return {function(string): string}
 */
export function presentIds(cards) {
  const present = new Set(cards.map(({ id }) => id));
  const renamed = new Map();
  cards.forEach(({ id, was }) => was.forEach((old) => renamed.set(old, id)));
  // An id that is in use again belongs to the card that has it now.
  return (id) => (present.has(id) ? id : (renamed.get(id) ?? id));
}

/** Right on two different days since it was last wrong. */
export function isMastered(state) {
  return state.rightDays >= DAYS_TO_MASTER;
}

/** Forgotten so often that another review will not help. */
export function isLeech(state) {
  return state.lapses >= LAPSES_OF_A_LEECH;
}

/** Whether the learner wants to see the card on a day. */
export function isAvailable(state, day) {
  return !state.suspended && !(state.buriedUntil > day);
}

function after(state, entry, planner) {
  switch (entry.event) {
    case undefined:
      return afterAnswer(state, entry, planner);
    case EVENTS.SUSPEND:
      return { ...state, suspended: true };
    case EVENTS.UNSUSPEND:
      return { ...state, suspended: false };
    case EVENTS.BURY:
      return { ...state, buriedUntil: entry.day + 1 };
    case EVENTS.BOOKMARK:
      return { ...state, bookmarked: true };
    case EVENTS.UNBOOKMARK:
      return { ...state, bookmarked: false };
    case EVENTS.RESET:
      planner.remove(state);
      return UNTOUCHED;
    default:
      return state;
  }
}

function afterAnswer(state, entry, planner) {
  const { right, sure, day } = entry;
  const guessed = right && sure === "guess";
  const countsAsRight = right && !guessed && state.lastRightDay !== day;
  // With the id of that time, so that a card that is renamed stays due when it was.
  const next = planner.answer(state, entry);
  next.begunDay = state.reviews === 0 && !state.revised ? day : state.begunDay;
  next.lapses = state.lapses + (!right && state.phase === REVIEW ? 1 : 0);
  next.rightDays = right ? state.rightDays + (countsAsRight ? 1 : 0) : 0;
  next.lastRightDay = right ? (guessed ? state.lastRightDay : day) : null;
  next.wrong = !right;
  next.surelyWrong = !right && sure === "sure";
  next.guessed = guessed;
  next.revised = false;
  return next;
}
