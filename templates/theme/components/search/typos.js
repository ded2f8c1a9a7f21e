// Slips of the finger, forgiven with care.
import { singular } from "./words.js";

const SHORTEST = 5;
const LONG = 9;
const MOST = 3;

/**
 * The words that may have been meant, nearest first; none for acronyms and words of less than five letters.
 * @param {{typed: string, capitals: boolean, begun: !Array<string>}} word
 * @param {!Array<string>} known
 * @return {!Array<string>}
 */
export function meant({ typed, capitals, begun }, known) {
  if (capitals || typed.length < SHORTEST || !/^\p{L}+$/u.test(typed)) {
    return [];
  }
  const limit = typed.length < LONG ? 1 : 2;
  const found = [];
  for (const candidate of known) {
    if (startsAlike(typed, candidate) && candidate.length >= SHORTEST - 1) {
      const distance = distanceTo(typed, candidate, begun.length > 0, limit);
      if (distance <= limit) {
        found.push({ candidate, distance });
      }
    }
  }
  found.sort((one, other) => one.distance - other.distance || one.candidate.length - other.candidate.length);
  const nearest = found.filter(({ distance }) => distance < found[0].distance + 0.5);
  return nearest.slice(0, MOST).map(({ candidate }) => candidate);
}

function startsAlike(typed, candidate) {
  return candidate[0] === typed[0] || (candidate[0] === typed[1] && candidate[1] === typed[0]);
}

function distanceTo(typed, candidate, half, limit) {
  const whole = Math.min(
    distance(typed, candidate, limit),
    distance(singular(typed), candidate, limit),
  );
  if (!half || candidate.length <= typed.length) {
    return whole;
  }
  // Half typed: the slip is in what is there. One of two such is worth less than a whole word.
  const begun = distance(typed, candidate.slice(0, typed.length), 1);
  return begun <= 1 ? Math.min(whole, begun + 0.5 > limit ? limit : begun + 0.5) : whole;
}

/**
 * Letters to add, drop, change or swap with their neighbours; more than the limit if it is more.
 * @param {string} one
 * @param {string} other
 * @param {number} limit
 * @return {number}
 */
export function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit) {
    return limit + 1;
  }
  let before = [];
  let above = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        row[j] = Math.min(row[j], before[j - 2] + 1);
      }
      least = Math.min(least, row[j]);
    }
    if (least > limit) {
      return limit + 1;
    }
    before = above;
    above = row;
  }
  return above[other.length];
}

/**
 * The name nearest to what was typed, if at most a third of it and three letters would have to change.
 * @param {string} key
 * @param {!Array<!Label>} labels
 * @return {?Label}
 */
export function nearest(key, labels) {
  let limit = Math.min(3, Math.max(1, Math.floor(key.length / 3)));
  let best = null;
  for (const label of labels) {
    const far = distance(key, label.key, limit);
    if (far <= limit) {
      best = label;
      limit = far - 1;
    }
    if (limit < 0) {
      break;
    }
  }
  return best;
}
