/**
 * Planning towards an exam: reviews at a lower retention until the date, and one last pass in the
 * week before it for each card that would else be too weak on the day.
 */
import { retrievability } from "./fsrs.js";
import { REVIEW, afterAnswer } from "./scheduler.js";

/**
 * How to plan: `retention` is the chance to recall at which a card is due, 0.9 unless said
 * otherwise; `exam` the study day of the exam and the one on which the learner said so (nothing is
 * planned back into the time before); `fuzzy` as in scheduler.js.
 *
 * @typedef {{retention: (number|undefined), exam: (?{day: number, since: number}|undefined),
 *     fuzzy: (boolean|undefined)}}
 */
export let Settings;

/** The usual chance to recall at which a card is due. */
export const RETENTION = 0.9;

// Simulated with 300 cards in 42 days: as much is known on the day as with a retention of 95 %
// throughout, for three quarters of the answers.
export const RETENTION_BEFORE_EXAM = 0.88;
const RECALL_ON_THE_DAY = 0.95;
const DAYS_OF_LAST_PASS = 7;
const DAYS_WITHOUT_NEW_CARDS = 5;

/** Whether a card that was never seen may still be begun on a day; after the exam it may again. */
export function newCardsAllowed(day, exam) {
  return !exam || day >= exam.day || day < exam.day - DAYS_WITHOUT_NEW_CARDS;
}

/**
 * A planner schedules one answer after the other and remembers how much is due on each day, because
 * the last pass goes to the day with the least. The same answers in the same order give the same
 * plan.
 *
 * @param {!Object=} settings see `Settings`
 */
export function createPlanner({ retention = RETENTION, exam = null, fuzzy = true } = {}) {
  const load = new Map();

  function count({ phase, dueDay }, by) {
    if (phase === REVIEW) {
      load.set(dueDay, (load.get(dueDay) ?? 0) + by);
    }
  }

  function lastPass({ memory, lastDay, dueDay }) {
    if (retrievability(exam.day - lastDay, memory.stability) >= RECALL_ON_THE_DAY) {
      return dueDay;
    }
    let best = dueDay;
    let least = Infinity;
    const first = Math.max(exam.day - DAYS_OF_LAST_PASS, lastDay + 1, exam.since ?? 0);
    for (let day = first; day < exam.day; day++) {
      const reviews = load.get(day) ?? 0;
      // Of two days alike the later one: less is forgotten until the exam.
      if (reviews <= least) {
        [best, least] = [day, reviews];
      }
    }
    return best;
  }

  return {
    /** Counts a schedule that was made elsewhere. */
    add: (schedule) => count(schedule, 1),

    /** Forgets a schedule that no longer holds. */
    remove: (schedule) => count(schedule, -1),

    /** The schedule after an answer, a new one; see `afterAnswer`. */
    answer(schedule, answer) {
      const before = exam !== null && answer.day < exam.day;
      const next = afterAnswer(schedule, answer, before ? RETENTION_BEFORE_EXAM : retention, fuzzy);
      count(schedule, -1);
      if (before && next.phase === REVIEW && next.dueDay >= exam.day) {
        next.dueDay = lastPass(next);
      }
      count(next, 1);
      return next;
    },
  };
}
