// Which entries hold the words of a query, and how much these matter there (BM25 with weights made by the generator).
import { isTelling } from "./query.js";

/** Words that begin so and are looked up, by letter typed: two letters tell little. */
const MOST_BEGUN = 60;
const BEGUN = 0.6;
const FULL_WEIGHT = 15;
/** So few capitals are an acronym, even one that nobody wrote, and not the beginning of a word. */
const CAPITALS_MEANT = 5;
/** Behind every character that a word can have. */
const LAST = "\uFFFF";

/**
 * The entries that hold most of the words, best first.
 * @param {!Pieces} pieces
 * @param {!Query} query
 * @return {!Array<{entry: number, score: number}>}
 */
export function holding(pieces, query) {
  const found = query.words.map((word) => scores(pieces, word, query.anyCase));
  for (const { from, to, word } of query.spans) {
    const joined = scores(pieces, word, query.anyCase);
    for (let at = from; at <= to; at++) {
      raise(found[at], joined);
    }
  }
  const words = found.map((of, at) => ({ ...of, ...query.words[at] })).filter(counts);
  const asked = words.filter((word) => !word.common);
  // A word of every second entry decides nothing, unless there is no other.
  const needed = asked.length > 0 ? asked : words;
  const hits = [];
  for (let entry = 0; entry < pieces.count; entry++) {
    let held = 0;
    let score = 0;
    for (const { capitals, byEntry } of needed) {
      const one = byEntry?.[entry] ?? 0;
      if (one === 0 && capitals) {
        held = 0;
        break;
      }
      held += one > 0 ? 1 : 0;
      score += one;
    }
    if (held * 2 > needed.length) {
      for (const word of words) {
        score += word.common && needed === asked ? word.byEntry[entry] : 0;
      }
      hits.push({ entry, score: score * (held / needed.length) ** 2 });
    }
  }
  return hits.sort((one, other) => other.score - one.score || one.entry - other.entry);
}

/**
 * Whether a word is in the texts.
 * @param {!Pieces} pieces
 * @param {!Word} word
 * @return {boolean}
 */
export function isHeld(pieces, word) {
  const whole = word.whole.some((one) =>
    pieces.postings(one, one).some((postings) => postings.indexOf(one) >= 0),
  );
  return whole || word.begun.some((beginning) =>
    pieces
      .postings(beginning, beginning + LAST)
      .some((postings) => postings.beginningWith(beginning, 1).length > 0),
  );
}

/** What nobody wrote is left out if it is short: “how do I …”. */
function counts({ byEntry, typed, capitals }) {
  return byEntry !== null || capitals || typed.length > 4;
}

/** The best score of the word in each entry; null if it is in none. */
function scores(pieces, word, anyCase) {
  const found = { byEntry: null, common: false };
  for (const whole of word.whole) {
    for (const postings of pieces.postings(whole, whole)) {
      add(found, pieces, postings, postings.indexOf(whole), 1);
    }
  }
  for (const beginning of word.begun.filter((one) => isTelling(one) && !(anyCase && one.length < CAPITALS_MEANT))) {
    for (const postings of pieces.postings(beginning, beginning + LAST)) {
      for (const at of postings.beginningWith(beginning, MOST_BEGUN * beginning.length)) {
        add(found, pieces, postings, at, BEGUN);
      }
    }
  }
  return found;
}

function add(found, pieces, postings, at, factor) {
  if (at < 0) {
    return;
  }
  const entries = postings.entries(at);
  const common = postings.isCommon(at);
  found.common ||= common && factor === 1;
  found.byEntry ??= new Float32Array(pieces.count);
  const count = common ? pieces.count / 2 : entries.length / 2;
  const rarity = Math.log(1 + (pieces.count - count + 0.5) / (count + 0.5));
  for (let i = 0; i < entries.length; i += 2) {
    const score = (factor * rarity * entries[i + 1]) / FULL_WEIGHT;
    if (score > found.byEntry[entries[i]]) {
      found.byEntry[entries[i]] = score;
    }
  }
}

function raise(found, other) {
  if (other.byEntry === null) {
    return;
  }
  found.byEntry ??= new Float32Array(other.byEntry.length);
  found.common &&= other.common;
  other.byEntry.forEach((score, entry) => {
    if (score > found.byEntry[entry]) {
      found.byEntry[entry] = score;
    }
  });
}
