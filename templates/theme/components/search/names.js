// The names of the terms: every name, alias and expansion is a label that leads to its term.
import { joined, umlautsSpelled } from "./folding.js";
import { stemOf } from "./query.js";
import { words } from "./words.js";

/**
 * @typedef {{
 *   term: number,
 *   kind: number,
 *   text: string,
 *   key: string,
 *   stem: string,
 *   words: !Array<string>
 * }} Label
 * kind: 0 name, 1 alias, 2 expansion
 */

export const NAME = 0;
const ALIAS = 1;
export const EXPANSION = 2;

/** All labels, to be found by their keys and by their words. */
export class Names {
  constructor() {
    /** @type {!Array<{id: string, name: string, expansion: string}>} */
    this.terms = [];
    /** @type {!Array<Label>} */
    this.labels = [];
    /** @type {!Map<string, !Array<Label>>} */
    this.byKey = new Map();
    /** @type {!Map<string, !Array<Label>>} */
    this.byWord = new Map();
    this.sortedKeys = null;
    this.sortedWords = null;
    /** Labels that cannot be found yet, as they are given to `addLabel`. */
    this.waiting = [];
  }

  /**
   * Has to be followed by `prepare`: telling the words of hundreds of names takes a while.
   * @param {string} lines of a piece of names
   */
  add(lines) {
    for (const line of lines.split("\n")) {
      if (line !== "") {
        this.addTerm(line.split("\t"));
      }
    }
  }

  /**
   * Makes labels to be found.
   * @param {number=} most how many; all that wait if it is not said
   * @return {boolean} whether some still wait
   */
  prepare(most = Infinity) {
    const labels = this.waiting.splice(0, most);
    if (labels.length > 0) {
      labels.forEach(([term, kind, text]) => this.addLabel(term, kind, text));
      this.sortedKeys = this.sortedWords = null;
    }
    return this.waiting.length > 0;
  }

  /** @param {!Array<string>} parts of a line */
  addTerm([id, name, expansion, ...aliases]) {
    const term = this.terms.length;
    this.terms.push({ id, name, expansion });
    this.waiting.push([term, NAME, name], ...aliases.map((alias) => [term, ALIAS, alias]));
    if (expansion !== "") {
      this.waiting.push([term, EXPANSION, expansion]);
    }
  }

  /**
   * @param {number} term
   * @param {number} kind
   * @param {string} text
   */
  addLabel(term, kind, text) {
    const key = joined(text);
    const label = { term, kind, text, key, stem: stemOf(text), words: words(text) };
    this.labels.push(label);
    for (const each of new Set([key, label.stem, joined(umlautsSpelled(text))])) {
      put(this.byKey, each, label);
    }
    for (const word of new Set(label.words)) {
      put(this.byWord, word, label);
    }
  }

  /** All keys in order. */
  keys() {
    this.sortedKeys ??= [...this.byKey.keys()].sort();
    return this.sortedKeys;
  }

  /** All words in order. */
  words() {
    this.sortedWords ??= [...this.byWord.keys()].sort();
    return this.sortedWords;
  }
}

/**
 * @param {!Map<string, !Array<Label>>} map
 * @param {string} key
 * @param {Label} label
 */
function put(map, key, label) {
  const labels = map.get(key);
  if (labels) {
    labels.push(label);
  } else {
    map.set(key, [label]);
  }
}

/**
 * Whether the two are the same but for case.
 * @param {string} one
 * @param {string} other
 * @return {boolean}
 */
export function sameLetters(one, other) {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}
