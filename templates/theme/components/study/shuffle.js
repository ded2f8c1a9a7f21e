import { randomFrom } from "./random.js";

/** A shuffled copy; the same seed gives the same order. */
export function shuffled(items, seed) {
  const random = randomFrom(seed);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const other = result[j];
    result[j] = result[i];
    result[i] = other;
  }
  return result;
}

/**
 * The order in which options are shown.
 *
 * @param {!Array<boolean>} pinned of each option whether it stays at the end, as "None of these"
 * @param {string} seed one for every attempt
 * @return {!Array<number>} indexes of the options: the free ones shuffled, then the pinned ones
 */
export function optionOrder(pinned, seed) {
  const indexes = pinned.map((_, index) => index);
  return [
    ...shuffled(
      indexes.filter((index) => !pinned[index]),
      seed,
    ),
    ...indexes.filter((index) => pinned[index]),
  ];
}

/**
 * The order in which steps to be put in order are shown: never the right one, which would answer
 * the question.
 *
 * @return {!Array<number>} indexes of the steps
 */
export function stepOrder(count, seed) {
  const order = shuffled([...Array(count).keys()], seed);
  const solved = order.every((step, index) => step === index);
  return solved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
