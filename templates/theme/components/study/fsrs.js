/**
 * FSRS-6, the memory model of open-spaced-repetition (ts-fsrs, py-fsrs, fsrs-rs), with its default
 * parameters. Pure arithmetic: time comes in as days, nothing is rounded but the interval.
 *
 * A memory is `{stability, difficulty}`: stability in days until recall has fallen to 90 %,
 * difficulty from 1 to 10. Ratings are 1 again, 2 hard, 3 good, 4 easy.
 */

const W = [
  0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
  0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
];
const DECAY = -W[20];
const FACTOR = 0.9 ** (1 / DECAY) - 1;
const [HARD, GOOD, EASY] = [2, 3, 4];

// The references' own limits: a stability never reaches zero, no interval is longer than a century.
const MIN_STABILITY = 0.001;
const MAX_DAYS = 36500;

/** The chance to recall, from 0 to 1, so many days after the last answer. */
export function retrievability(days, stability) {
  return (1 + (FACTOR * days) / stability) ** DECAY;
}

/** Whole days, at least 1, until the chance to recall has fallen to `retention` (0 to 1). */
export function interval(stability, retention) {
  return clamp(Math.round((stability * (retention ** (1 / DECAY) - 1)) / FACTOR), 1, MAX_DAYS);
}

/** The memory after a card's first answer. */
export function firstMemory(rating) {
  return {
    stability: Math.max(W[rating - 1], 0.1),
    difficulty: clamp(firstDifficulty(rating), 1, 10),
  };
}

/**
 * The memory after another answer.
 *
 * @param {{stability: number, difficulty: number}} memory before it
 * @param {number} days since the answer before; 0 is the same day
 * @param {number} rating 1 to 4
 * @param {boolean=} sameDay whether the model of answers on one day applies; by default it does
 *     at 0 days
 */
export function nextMemory(memory, days, rating, sameDay = days < 1) {
  const stability = sameDay
    ? sameDayStability(memory.stability, rating)
    : laterStability(memory, retrievability(days, memory.stability), rating);
  return {
    stability: clamp(stability, MIN_STABILITY, MAX_DAYS),
    difficulty: nextDifficulty(memory.difficulty, rating),
  };
}

function sameDayStability(stability, rating) {
  const gain = stability ** -W[19] * Math.exp(W[17] * (rating - GOOD + W[18]));
  return stability * (rating >= HARD ? Math.max(gain, 1) : gain);
}

function laterStability({ stability, difficulty }, recall, rating) {
  if (rating < HARD) {
    const forgotten =
      W[11] *
      difficulty ** -W[12] *
      ((stability + 1) ** W[13] - 1) *
      Math.exp((1 - recall) * W[14]);
    return Math.min(stability / Math.exp(W[17] * W[18]), forgotten);
  }
  const growth =
    Math.exp(W[8]) *
    (11 - difficulty) *
    stability ** -W[9] *
    (Math.exp((1 - recall) * W[10]) - 1) *
    (rating === HARD ? W[15] : 1) *
    (rating === EASY ? W[16] : 1);
  return stability * (1 + growth);
}

// Not clamped: the mean to which difficulty returns is the raw value for easy.
function firstDifficulty(rating) {
  return W[4] - Math.exp((rating - 1) * W[5]) + 1;
}

function nextDifficulty(difficulty, rating) {
  const moved = difficulty - (W[6] * (rating - GOOD) * (10 - difficulty)) / 9;
  return clamp(W[7] * firstDifficulty(EASY) + (1 - W[7]) * moved, 1, 10);
}

function clamp(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
