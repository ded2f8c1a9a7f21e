/**
 * When a card is asked again: learning steps, reviews, relearning, as the FSRS references do it
 * (steps of 1 and 10 minutes, relearning after 10), but in study days instead of 24 hours.
 */
import { firstMemory, interval, nextMemory } from "./fsrs.js";
import { randomFrom } from "./random.js";

/** The phases, numbered as `review_state` in the references' logs. */
export const NEW = 0;
export const LEARNING = 1;
export const REVIEW = 2;
export const RELEARNING = 3;

export const AGAIN = 1;
export const HARD = 2;
export const GOOD = 3;
export const EASY = 4;

const MINUTE = 60_000;
const LEARNING_STEPS = [1 * MINUTE, 10 * MINUTE];
const RELEARNING_STEPS = [10 * MINUTE];

/**
 * A schedule: the phase, the step within learning or relearning, the memory (see fsrs.js), the
 * number of answers, the day of the last one, and when the card is asked again: on `dueDay`, not
 * before `dueTime` in milliseconds, which is 0 if any time of that day will do.
 *
 * @typedef {{phase: number, step: number, memory: ?{stability: number, difficulty: number},
 *     reviews: number, lastDay: ?number, dueDay: ?number, dueTime: number}}
 */
export let Schedule;

/** The schedule of a card that was never answered. */
export const UNSEEN = Object.freeze({
  phase: NEW,
  step: 0,
  memory: null,
  reviews: 0,
  lastDay: null,
  dueDay: null,
  dueTime: 0,
});

/**
 * The schedule after an answer, with all else that the one before may hold.
 *
 * @param {!Schedule} schedule before it
 * @param {{card: string, rating: number, time: number, day: number}} answer
 * @param {number} retention the chance to recall, from 0 to 1, at which a card is due
 * @param {boolean=} fuzzy whether intervals vary a little, so that cards learned together part
 */
export function afterAnswer(schedule, answer, retention, fuzzy = true) {
  const { rating, time, day } = answer;
  const memory =
    schedule.memory === null
      ? firstMemory(rating)
      : // A clock that was set back must not make negative days.
        nextMemory(schedule.memory, Math.max(day - schedule.lastDay, 0), rating);
  // Copied once: this runs for every answer of the log before the first question is there.
  const next = { ...schedule, memory, reviews: schedule.reviews + 1, lastDay: day };
  const step = stepAfter(schedule, rating);
  if (step !== null) {
    next.phase = step.phase;
    next.step = step.step;
    next.dueDay = day;
    next.dueTime = time + step.delay;
  } else {
    const days = interval(memory.stability, retention);
    next.phase = REVIEW;
    next.step = 0;
    next.dueDay = day + (fuzzy ? fuzz(days, `${answer.card}#${next.reviews}`) : days);
    next.dueTime = 0;
  }
  return next;
}

/** Whether a card that was answered before is to be asked now. */
export function isDue(schedule, today, now) {
  return schedule.phase !== NEW && schedule.dueDay <= today && schedule.dueTime <= now;
}

/** The step within the day that follows; null when the card waits for another day. */
function stepAfter({ phase, step }, rating) {
  const learning = phase === NEW || phase === LEARNING;
  const steps = learning ? LEARNING_STEPS : RELEARNING_STEPS;
  const within = learning ? LEARNING : RELEARNING;
  if (rating === AGAIN) {
    return { phase: within, step: 0, delay: steps[0] };
  }
  if (phase === REVIEW || rating === EASY) {
    return null;
  }
  if (rating === HARD) {
    return { phase: within, step, delay: hardDelay(steps, step) };
  }
  return step + 1 < steps.length
    ? { phase: within, step: step + 1, delay: steps[step + 1] }
    : null;
}

// The references' rule: between the first two steps, or half as much again where there is but one.
function hardDelay(steps, step) {
  if (step > 0) {
    return steps[step];
  }
  return steps.length > 1 ? (steps[0] + steps[1]) / 2 : steps[0] * 1.5;
}

// The references' range: 15 % of the days from 2.5 to 7, 10 % of those up to 20, 5 % of the rest.
function fuzz(days, seed) {
  if (days < 2.5) {
    return days;
  }
  const part = (from, to) => Math.max(Math.min(days, to) - from, 0);
  const reach = 1 + 0.15 * part(2.5, 7) + 0.1 * part(7, 20) + 0.05 * part(20, Infinity);
  const least = Math.max(2, Math.round(days - reach));
  const most = Math.round(days + reach);
  return least + Math.floor(randomFrom(seed)() * (most - least + 1));
}
