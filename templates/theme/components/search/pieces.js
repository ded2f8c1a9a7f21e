// The pieces of the index that have arrived. What they hold is said in the generator's package `search`.
import { Names } from "./names.js";
import { Postings } from "./postings.js";

const FORMAT = 1;

/** What is there of the index, and what a look-up lacked. */
export class Pieces {
  constructor() {
    this.names = new Names();
    /** Numbers of terms, notes, questions; none before the head is there. */
    this.entries = [0, 0, 0];
    /** The pages, to begin with: path, label, title, text. */
    this.pages = [];
    /** The site has an index of another format than this script reads: a page from an old cache. */
    this.foreign = false;
    /** Names of pieces that a look-up would have read. Whoever loads them empties it. */
    this.missing = new Set();
    this.arrived = new Map();
    this.wordStarts = [];
    this.wordPieces = [];
    this.textStarts = [];
    this.textPieces = [];
  }

  /** Called by `search/index.js`. */
  head(head) {
    if (head["format"] !== FORMAT) {
      this.foreign = true;
      return;
    }
    this.entries = head["entries"];
    [this.wordStarts, this.wordPieces] = unzipped(head["words"]);
    [this.textStarts, this.textPieces] = unzipped(head["texts"]);
    // An index from an old cache has none.
    this.pages = [...(head["pages"] ?? "").matchAll(/>(.*)\t(.*)\t(.*)/g)].map(([, path, label, title]) => ({
      path,
      label,
      title,
      text: "",
    }));
    this.names.add(head["names"]);
    head["more"].forEach((name) => this.missing.add(name));
  }

  /**
   * Called by the other files of `search/`.
   * @param {string} name
   * @param {string} lines
   */
  piece(name, lines) {
    this.missing.delete(name);
    if (this.arrived.has(name)) {
      return;
    }
    if (name.startsWith("names")) {
      this.arrived.set(name, null);
      this.names.add(lines);
    } else {
      this.arrived.set(name, name.startsWith("words") ? new Postings(lines) : lines.split("\n"));
    }
  }

  /** How many entries there are. */
  get count() {
    const [terms, notes, questions] = this.entries;
    return terms + notes + questions;
  }

  /**
   * The postings of all words from one to another.
   * @param {string} from
   * @param {string} to
   * @return {!Array<!Postings>} without those that have not arrived
   */
  postings(from, to) {
    const first = Math.max(0, lastUpTo(this.wordStarts, from));
    return this.wordPieces.slice(first, lastUpTo(this.wordStarts, to) + 1).flatMap((name) => this.get(name) ?? []);
  }

  /**
   * The lines of the piece with an entry's text, and the number of the first entry in it; null if not there yet.
   * @param {number} entry
   */
  texts(entry) {
    const at = lastUpTo(this.textStarts, entry);
    const lines = this.get(this.textPieces[at]);
    return lines && { first: this.textStarts[at], lines };
  }

  get(name) {
    if (!this.arrived.has(name)) {
      this.missing.add(name);
      return null;
    }
    return this.arrived.get(name);
  }
}

/** [a, 1, b, 2] → [[a, b], [1, 2]] */
function unzipped(list) {
  return [list.filter((_, at) => at % 2 === 0), list.filter((_, at) => at % 2 === 1)];
}

/** Index of the last of the sorted starts that is not greater; -1 if all are. */
function lastUpTo(starts, value) {
  let at = starts.length - 1;
  while (at >= 0 && starts[at] > value) {
    at--;
  }
  return at;
}
