// The look-up: what was typed in, ranked entries out. Nothing here knows the page it is shown on.
import { EXPANSION } from "./names.js";
import { Fit, named } from "./naming.js";
import { parsed, replaced } from "./query.js";
import { holding, isHeld } from "./ranking.js";
import { beginningWith } from "./sorted.js";
import { meant, nearest } from "./typos.js";

/** So many letters tell what word they begin; if they begin a name. */
const HALF = 3;

/**
 * What was found. Entries are numbers, best first; read them with `entryAt`. If `pieces.missing` is not empty
 * afterwards, this is what can be said without these pieces: load them and look up again.
 * @typedef {{
 *   exact: ?number,
 *   terms: !Array<number>,
 *   notes: !Array<number>,
 *   questions: !Array<number>,
 *   nearest: ?number,
 *   query: !Query
 * }} Found
 * exact: the term whose acronym was typed; nearest: the term that may have been meant if nothing was found; query: the
 * words it was found by, for `excerpt`
 */

/**
 * @param {!Pieces} pieces
 * @param {string} text as typed
 * @return {Found}
 */
export function lookUp(pieces, text) {
  const typed = parsed(text);
  if (typed.words.length === 0) {
    return nothing(typed);
  }
  pieces.names.prepare();
  const asTyped = corrected(pieces, typed);
  let found = attempt(pieces, asTyped);
  if (isEmpty(found) && asTyped.words.some((word) => word.capitals)) {
    // Capitals that mean nothing: the lock key, a name that is not written so.
    found = attempt(pieces, corrected(pieces, parsed(text, true)));
  }
  if (isEmpty(found)) {
    // Something on what is known is better than nothing.
    const words = asTyped.words.filter((word) => isKnown(pieces, word));
    if (words.length > 0 && words.length < asTyped.words.length) {
      found = attempt(pieces, { ...asTyped, key: "", stem: "", words, spans: [] });
    }
  }
  if (isEmpty(found) && pieces.missing.size === 0) {
    const name = nearest(typed.key, pieces.names.labels);
    found.nearest = name ? name.term : null;
  }
  return found;
}

function isEmpty({ terms, notes, questions }) {
  return terms.length + notes.length + questions.length === 0;
}

function nothing(query) {
  return { exact: null, terms: [], notes: [], questions: [], nearest: null, query };
}

function attempt(pieces, query) {
  const found = nothing(query);
  const [terms, notes] = pieces.entries;
  const byName = namedIn(pieces.names, query);
  const byText = heldBy(pieces, query, byName[0]);
  // A definition that only mentions the name is no hit among the terms: the notes show it.
  found.terms = byName.length > 0 ? byName.map(({ term }) => term) : byText.filter((entry) => entry < terms);
  found.notes = byText.filter((entry) => entry >= terms && entry < terms + notes);
  found.questions = byText.filter((entry) => entry >= terms + notes);
  if (byName.length > 0 && isAcronym(byName[0])) {
    found.exact = byName[0].term;
  }
  return found;
}

/** The terms that the query names, if need be by the first halves of their words: env vars. */
function namedIn(names, query) {
  const found = named(names, query);
  return found.length > 0 || query.words.length < 2
    ? found
    : named(names, { ...query, key: "", stem: "", words: query.words.map(halved) });
}

/**
 * Entries that hold the words of the query; behind them those that hold the words of the name it is, if that is
 * written in more: autoscaling, Auto Scaling.
 */
function heldBy(pieces, query, best) {
  const found = holding(pieces, query);
  if (best && best.fit >= Fit.PLURAL && best.label.words.length > query.words.length) {
    found.push(...holding(pieces, parsed(`${best.label.text} `)));
  }
  return [...new Set(found.map(({ entry }) => entry))];
}

/** Whether the query is an acronym, not only the beginning of one or what it stands for. */
function isAcronym({ fit, label }) {
  return fit >= Fit.PLURAL && label.kind !== EXPANSION && !/\p{Ll}.*\p{Ll}/u.test(label.text);
}

/** The query with the words that nobody wrote replaced by those that may have been meant. */
function corrected(pieces, query) {
  let result = query;
  query.words.forEach((word, at) => {
    if (isKnown(pieces, word)) {
      return;
    }
    const joinedIsKnown = query.spans.some(
      (span) => span.from <= at && at <= span.to && isKnown(pieces, span.word),
    );
    if (joinedIsKnown) {
      return;
    }
    const half = halfOf(pieces, word);
    if (half !== null) {
      result = { ...result, words: result.words.map((one, i) => (i === at ? half : one)) };
    } else if (pieces.missing.size === 0) {
      const found = [...meant(word, pieces.names.words()), ...meant(word, textWords(pieces, word))];
      if (found.length > 0) {
        result = replaced(result, at, [...new Set(found)]);
      }
    }
  });
  return result;
}

/** The word as the first half of others, wherever it stands in the query: sec group; null if it is none. */
function halfOf(pieces, word) {
  const half = halved(word);
  const isHalf = isNamed(pieces.names, half) || (word.typed.length > HALF && isHeld(pieces, half));
  return isHalf ? half : null;
}

function halved(word) {
  const { typed, capitals, whole } = word;
  const begun = [typed, whole[0], typed.toUpperCase()].filter(({ length }) => length >= HALF);
  return capitals ? word : { ...word, begun: [...new Set(begun)] };
}

function isKnown(pieces, word) {
  return isNamed(pieces.names, word) || isHeld(pieces, word);
}

function isNamed(names, word) {
  return (
    word.whole.some((whole) => names.byWord.has(whole)) ||
    word.begun.some((beginning) => beginningWith(names.words(), beginning, 1).length > 0)
  );
}

/** Words of the texts that begin with the same two letters. */
function textWords(pieces, { typed }) {
  const beginning = typed.slice(0, 2);
  return pieces
    .postings(beginning, beginning + "\uFFFF")
    .flatMap((postings) => postings.beginningWith(beginning, Infinity).map((at) => postings.words[at]));
}
