// What was typed, in words to look up.
import { folded, joined } from "./folding.js";
import { acronym, formOf, runs, singular } from "./words.js";

const SIZE = /^(\d+)([kmgtp]i?b|ms)$/iu;

/**
 * A word of a query.
 * @typedef {{
 *   typed: string,
 *   capitals: boolean,
 *   whole: !Array<string>,
 *   begun: !Array<string>
 * }} Word
 * typed: folded, or in capitals as typed; whole: words of the index it is; begun: what words begin with that it may
 * be the first half of, only for the last word.
 */

/**
 * A query. Spans are neighbouring words that may be written as one: cloud formation, CloudFormation.
 * @typedef {{
 *   text: string,
 *   key: string,
 *   stem: string,
 *   anyCase: boolean,
 *   words: !Array<Word>,
 *   spans: !Array<{from: number, to: number, word: Word}>
 * }} Query
 */

/**
 * @param {string} text as typed
 * @param {boolean=} anyCase capitals mean nothing
 * @return {Query}
 */
export function parsed(text, anyCase = false) {
  const typed = (anyCase ? text.toLowerCase() : text).normalize("NFKC").trim();
  const parts = [];
  const compounds = [];
  for (const run of runs(typed)) {
    const from = parts.length;
    // An accent that stands alone leaves nothing.
    const some = run.parts.filter((part) => folded(part) !== "").flatMap(unitApart);
    parts.push(...(run.unspaced ? pairs(some) : some));
    if (!run.unspaced && some.length > 1) {
      compounds.push({ from, to: parts.length - 1, text: some.join("") });
    }
  }
  const last = parts.length - 1;
  // Behind a blank the last word is a whole one.
  const half = !/\s$/u.test(text);
  const neighbours = parts
    .slice(0, -1)
    .map((part, at) => ({ from: at, to: at + 1, text: part + parts[at + 1] }));
  return {
    text: typed,
    key: joined(typed),
    stem: stemOf(typed),
    anyCase,
    words: parts.map((part, at) => word(part, half && at === last)),
    spans: [...compounds, ...neighbours].map(({ from, to, text: whole }) => ({
      from,
      to,
      word: word(whole, half && to === last),
    })),
  };
}

/**
 * A name or query without plurals and what stands between words.
 * @param {string} text
 * @return {string}
 */
export function stemOf(text) {
  return runs(text)
    .flatMap(({ parts }) => parts.map((part) => formOf(part).toLowerCase()))
    .join("");
}

/**
 * @param {!Array<string>} characters
 * @return {!Array<string>}
 */
function pairs(characters) {
  return characters.length === 1
    ? characters
    : characters.slice(0, -1).map((character, at) => character + characters[at + 1]);
}

/**
 * A size in two, as most texts have it: 400kb, 400 KB.
 * @param {string} part
 * @return {!Array<string>}
 */
function unitApart(part) {
  return SIZE.exec(part)?.slice(1) ?? [part];
}

/**
 * @param {string} part
 * @param {boolean} half
 * @return {Word}
 */
function word(part, half) {
  const capitals = acronym(part);
  if (capitals) {
    return { typed: capitals, capitals: true, whole: [capitals], begun: half ? [capitals] : [] };
  }
  const plain = folded(part);
  const upper = plain.toUpperCase();
  const whole = [singular(plain), upper];
  if (plain.endsWith("s") && plain.length > 2) {
    // ec2s: the plural of an acronym, typed without capitals.
    whole.push(upper.slice(0, -1));
  }
  return { typed: plain, capitals: false, whole, begun: half ? [plain, upper] : [] };
}

/**
 * One Latin letter begins too many words; one character of a script without blanks is half a word.
 * @param {string} beginning
 * @return {boolean}
 */
export function isTelling(beginning) {
  return beginning.length > 1 || beginning > "\u0E00";
}

/**
 * The query with other words in place of one that is not known.
 * @param {Query} query
 * @param {number} at
 * @param {!Array<string>} found words of the index
 * @return {Query}
 */
export function replaced(query, at, found) {
  const words = query.words.slice();
  words[at] = { ...words[at], whole: found, begun: [] };
  return { ...query, key: "", stem: "", words, spans: [] };
}
