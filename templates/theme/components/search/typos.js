// Slips of the finger, forgiven with care.
import { firstFrom } from "./sorted.js";
import { singular } from "./words.js";

const SHORTEST = 5;
const LONG = 9;
const MOST = 3;

/**
 * The words that may have been meant, nearest first; none for acronyms and words of less than five letters.
 * @param {{typed: string, capitals: boolean, begun: !Array<string>}} word
 * @param {!Array<string>} known sorted
 * @return {!Array<string>}
 */
export function meant({ typed, capitals, begun }, known) {
  if (capitals || typed.length < SHORTEST || !/^\p{L}+$/u.test(typed)) {
    return [];
  }
  const half = begun.length > 0;
  const limit = typed.length < LONG ? 1 : 2;
  const found = [];
  for (const beginning of [typed[0], typed[1] + typed[0]]) {
    for (let at = firstFrom(known, beginning); known[at]?.startsWith(beginning); at++) {
      const far = farness(typed, known[at], limit, half);
      if (far <= limit) {
        found.push({ word: known[at], far });
      }
    }
  }
  found.sort((one, other) => one.far - other.far || one.word.length - other.word.length);
  return found
    .filter(({ far }) => far === found[0].far)
    .slice(0, MOST)
    .map(({ word }) => word);
}

/** Letters between what was typed and the word, or its beginning if only half may have been typed. */
function farness(typed, word, limit, half) {
  if (word.length < SHORTEST - 1) {
    return Infinity;
  }
  const stem = singular(typed);
  const far = Math.min(distance(typed, word, limit), stem === typed ? Infinity : distance(stem, word, limit));
  if (far <= limit || !half || word.length <= typed.length) {
    return far;
  }
  // Less than a slip in a whole word, more than two.
  return distance(typed, word.slice(0, typed.length), 1) <= 1 ? Math.min(limit, 1.5) : Infinity;
}

let before = new Uint8Array(64);
let above = new Uint8Array(64);
let row = new Uint8Array(64);

/**
 * Letters to add, drop, change or swap with their neighbours; more than the limit if it is more.
 * @param {string} one
 * @param {string} other
 * @param {number} limit
 * @return {number}
 */
export function distance(one, other, limit) {
  if (Math.abs(one.length - other.length) > limit || other.length >= row.length) {
    return Infinity;
  }
  for (let j = 0; j <= other.length; j++) {
    above[j] = j;
  }
  for (let i = 1; i <= one.length; i++) {
    row[0] = i;
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const change = one[i - 1] === other[j - 1] ? 0 : 1;
      let far = Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + change);
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        far = Math.min(far, before[j - 2] + 1);
      }
      row[j] = far;
      least = Math.min(least, far);
    }
    if (least > limit) {
      return Infinity;
    }
    [before, above, row] = [above, row, before];
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
  const letters = lettersOf(key);
  let best = null;
  for (const label of labels) {
    // Each change makes at most two letters differ; most names are too far off to be measured.
    const far = bits(letters ^ lettersOf(label.key)) > 2 * limit ? Infinity : distance(key, label.key, limit);
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

/** One bit for each letter, whatever its place. */
function lettersOf(word) {
  let letters = 0;
  for (let at = 0; at < word.length; at++) {
    letters |= 1 << (word.charCodeAt(at) & 31);
  }
  return letters;
}

function bits(number) {
  let count = 0;
  for (let rest = number; rest !== 0; rest &= rest - 1) {
    count++;
  }
  return count;
}
