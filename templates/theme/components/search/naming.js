// Which terms a query names, and how well.
import { NAME, sameLetters } from "./names.js";
import { isTelling } from "./query.js";
import { beginningWith } from "./sorted.js";

/** How well a label fits, worst first. */
export const Fit = {
  WITHIN_QUERY: 1,
  WORDS_BEGUN: 2,
  BEGUN: 3,
  WORDS: 4,
  STARTS: 5,
  PLURAL: 6,
  SAME_KEY: 7,
  SAME_LETTERS: 8,
  SAME: 9,
};

/** Names that begin so and are looked at; nobody reads more. */
const MOST = 300;
const LONGEST_SPAN = 6;

/**
 * The terms that the query names, best first.
 * @param {!Names} names
 * @param {!Query} query
 * @return {!Array<{term: number, fit: number, label: !Label}>}
 */
export function named(names, query) {
  const fits = new Map();
  const note = (label, fit) => {
    if (!keepsCapitals(label, query)) {
      return;
    }
    const better = { term: label.term, fit, label };
    const before = fits.get(label.term);
    if (!before || compare(better, before) < 0) {
      fits.set(label.term, better);
    }
  };
  if (query.key !== "") {
    noteWhole(names, query, note);
  }
  noteWords(names, query, note);
  const best = Math.max(0, ...[...fits.values()].map(({ fit }) => fit));
  if (best < Fit.WORDS) {
    noteWithin(names, query, note);
  }
  return [...fits.values()].sort(compare);
}

/** Labels whose whole text is the query, or begins with it. */
function noteWhole(names, query, note) {
  const labels = [names.byKey.get(query.key), names.byKey.get(query.stem)].flat();
  for (const label of labels) {
    if (label) {
      note(label, wholeFit(label, query));
    }
  }
  if (query.words.at(-1)?.begun.length) {
    for (const at of beginningWith(names.keys(), query.key, MOST)) {
      names.byKey.get(names.keys()[at]).forEach((label) => note(label, Fit.BEGUN));
    }
  }
}

function wholeFit(label, query) {
  if (label.text === query.text) {
    return Fit.SAME;
  }
  if (sameLetters(label.text, query.text)) {
    return Fit.SAME_LETTERS;
  }
  return label.key === query.key ? Fit.SAME_KEY : Fit.PLURAL;
}

/** Labels that hold every word of the query. */
function noteWords(names, query, note) {
  const found = query.words.map((word) => labelsWith(names, word));
  for (const { from, to, word } of query.spans) {
    for (const [label, whole] of labelsWith(names, word)) {
      for (let at = from; at <= to; at++) {
        found[at].set(label, whole || found[at].get(label) === true);
      }
    }
  }
  const [first, ...others] = found.sort((one, other) => one.size - other.size);
  for (const [label, whole] of first ?? []) {
    if (others.every((labels) => labels.has(label))) {
      const allWhole = whole && others.every((labels) => labels.get(label));
      const starts = query.stem !== "" && label.stem.startsWith(query.stem);
      note(label, allWhole ? (starts ? Fit.STARTS : Fit.WORDS) : Fit.WORDS_BEGUN);
    }
  }
}

/** The labels with a word, and whether they hold it whole. */
function labelsWith(names, word) {
  const labels = new Map();
  for (const beginning of word.begun.filter(isTelling)) {
    for (const at of beginningWith(names.words(), beginning, MOST)) {
      names.byWord.get(names.words()[at]).forEach((label) => labels.set(label, false));
    }
  }
  for (const whole of word.whole) {
    names.byWord.get(whole)?.forEach((label) => labels.set(label, true));
  }
  return labels;
}

/** Labels that stand in the query as a whole: “how long is the visibility timeout”. */
function noteWithin(names, query, note) {
  const words = query.words;
  for (let from = 0; from < words.length; from++) {
    let key = "";
    for (let to = from; to < Math.min(words.length, from + LONGEST_SPAN); to++) {
      const stem = key + words[to].whole[0].toLowerCase();
      key += words[to].typed.toLowerCase();
      if (key.length > 1) {
        const labels = new Set([names.byKey.get(key), names.byKey.get(stem)].flat());
        labels.forEach((label) => label && note(label, Fit.WITHIN_QUERY));
      }
    }
  }
}

/** An acronym typed in capitals is in the label as it is, or the label is another word. */
function keepsCapitals(label, query) {
  return query.words.every(
    (word) =>
      !word.capitals ||
      label.words.includes(word.typed) ||
      word.begun.some((beginning) => label.words.some((other) => other.startsWith(beginning))),
  );
}

/** Better fits first, then names before aliases before expansions, then short before long, then reading order. */
function compare(one, other) {
  const within = one.fit === Fit.WITHIN_QUERY && other.fit === one.fit;
  return (
    other.fit - one.fit ||
    // Of what the query mentions, the longest says most.
    (within ? other.label.key.length - one.label.key.length : 0) ||
    kindOrder(one) - kindOrder(other) ||
    one.label.text.length - other.label.text.length ||
    one.term - other.term
  );
}

/** Aliases and expansions are as good as a name if they are the very words. */
function kindOrder({ label, fit }) {
  return fit >= Fit.PLURAL ? label.kind : label.kind === NAME ? 0 : 1;
}
