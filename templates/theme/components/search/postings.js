// A piece of postings: in which entries its words stand.
import { beginningWith, firstFrom } from "./sorted.js";

const ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_";
const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < ALPHABET.length; digit++) {
  DIGITS[ALPHABET.charCodeAt(digit)] = digit;
}
const WEIGHTS = 16;

export class Postings {
  /** @param {string} lines */
  constructor(lines) {
    this.words = [];
    this.coded = [];
    for (const line of lines.split("\n")) {
      const tab = line.indexOf("\t");
      if (tab > 0) {
        this.words.push(line.slice(0, tab));
        this.coded.push(line.slice(tab + 1));
      }
    }
  }

  /**
   * @param {string} word
   * @return {number} -1 if it is not there
   */
  indexOf(word) {
    const at = firstFrom(this.words, word);
    return this.words[at] === word ? at : -1;
  }

  /**
   * @param {string} beginning
   * @param {number} most
   * @return {!Array<number>}
   */
  beginningWith(beginning, most) {
    return beginningWith(this.words, beginning, most);
  }

  /**
   * Whether the word stands nearly everywhere; then only the entries with it in their titles are known.
   * @param {number} at
   * @return {boolean}
   */
  isCommon(at) {
    return this.coded[at].startsWith("!");
  }

  /**
   * The entries with the word, each with its weight there, 1 to 15, one behind the other.
   * @param {number} at
   * @return {!Array<number>}
   */
  entries(at) {
    const coded = this.coded[at];
    const found = [];
    let entry = -1;
    for (let i = this.isCommon(at) ? 1 : 0; i < coded.length; i++) {
      let digit = DIGITS[coded.charCodeAt(i)];
      let number = digit & 31;
      for (let shift = 5; digit > 31; shift += 5) {
        digit = DIGITS[coded.charCodeAt(++i)];
        number |= (digit & 31) << shift;
      }
      entry += Math.floor(number / WEIGHTS);
      found.push(entry, number % WEIGHTS);
    }
    return found;
  }
}
