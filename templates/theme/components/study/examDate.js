/**
 * Planning towards an exam: reviews at a lower retention until the date, and one last pass in the
 * week before it for each card that would else be too weak on the day.
 *
 * Settings are `{retention, exam, fuzzy}`. `exam` is null or `{day, since}`: the study day of the
 * exam, and the one on which the learner said so (nothing is planned back into the time before).
 */
import { retrievability } from "./fsrs.js";
import { REVIEW, afterAnswer } from "./scheduler.js";

/** The usual chance to recall at which a card is due. */
export const RETENTION = 0.9;

// Simulated with 300 cards in 42 days: as much is known on the day as with a retention of 95 %
// throughout, for three quarters of the answers.
const RETENTION_BEFORE_EXAM = 0.88;
const RECALL_ON_THE_DAY = 0.95;
const DAYS_OF_LAST_PASS = 7;
const DAYS_WITHOUT_NEW_CARDS = 5;

/** Whether a card that was never seen may still be begun on a day; after the exam it may again. */
export function newCardsAllowed(day, exam) {
  return !exam || day >= exam.day || day < exam.day - DAYS_WITHOUT_NEW_CARDS;
}

/**
 * Schedules one answer after the other and remembers how much is due on each day, because the
 * last pass goes to the day with the least. The same answers in the same order give the same plan.
 */
export class Planner {
  constructor({ retention = RETENTION, exam = null, fuzzy = true } = {}) {
    this.retention = retention;
    this.exam = exam;
    this.fuzzy = fuzzy;
    this.load = new Map();
  }

  /** Counts a schedule that was made elsewhere. */
  add(schedule) {
    this.#count(schedule, 1);
  }

  /** Forgets a schedule that no longer holds. */
  remove(schedule) {
    this.#count(schedule, -1);
  }

  /** The schedule after an answer; see `afterAnswer`. */
  answer(schedule, answer) {
    const before = this.exam !== null && answer.day < this.exam.day;
    const retention = before ? RETENTION_BEFORE_EXAM : this.retention;
    const next = afterAnswer(schedule, answer, retention, this.fuzzy);
    this.remove(schedule);
    if (before && next.phase === REVIEW && next.dueDay >= this.exam.day) {
      next.dueDay = this.#lastPass(next);
    }
    this.add(next);
    return next;
  }

  #lastPass({ memory, lastDay, dueDay }) {
    const { day: examDay, since = 0 } = this.exam;
    if (retrievability(examDay - lastDay, memory.stability) >= RECALL_ON_THE_DAY) {
      return dueDay;
    }
    let best = dueDay;
    let least = Infinity;
    const first = Math.max(examDay - DAYS_OF_LAST_PASS, lastDay + 1, since);
    for (let day = first; day < examDay; day++) {
      const load = this.load.get(day) ?? 0;
      // Of two days alike the later one: less is forgotten until the exam.
      if (load <= least) {
        [best, least] = [day, load];
      }
    }
    return best;
  }

  #count({ phase, dueDay }, by) {
    if (phase === REVIEW) {
      this.load.set(dueDay, (this.load.get(dueDay) ?? 0) + by);
    }
  }
}
