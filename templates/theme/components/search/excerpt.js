// The part of a text that shows why it was found.
import { folded } from "./folding.js";
import { runs, words } from "./words.js";

/**
 * The text in pieces, those found marked.
 * @param {string} text
 * @param {!Query} query
 * @return {!Array<{text: string, hit: boolean}>}
 */
export function marked(text, query) {
  const pieces = [];
  let end = 0;
  for (const { from, to } of hits(text, query)) {
    pieces.push({ text: text.slice(end, from), hit: false }, { text: text.slice(from, to), hit: true });
    end = to;
  }
  pieces.push({ text: text.slice(end), hit: false });
  return pieces.filter((piece) => piece.text !== "");
}

/**
 * About so many characters of the text around the words found, with … where it is cut.
 * @param {string} text
 * @param {!Query} query
 * @param {number} length
 * @return {string}
 */
export function excerpt(text, query, length) {
  if (text.length <= length) {
    return text;
  }
  let best = { from: 0, found: 0 };
  const all = hits(text, query);
  for (const { from } of all) {
    const here = all.filter((other) => other.from >= from && other.to <= from + length * 0.8);
    const found = new Set(here.map((other) => folded(text.slice(other.from, other.to)))).size;
    if (found > best.found) {
      best = { from, found };
    }
  }
  let start = Math.max(0, Math.min(best.from - Math.floor(length / 5), text.length - length));
  let end = Math.min(text.length, start + length);
  if (start > 0) {
    const blank = text.indexOf(" ", start);
    start = blank >= 0 && blank < best.from ? blank + 1 : start;
  }
  if (end < text.length) {
    const blank = text.lastIndexOf(" ", end);
    end = blank > best.from + length / 3 ? blank : end;
  }
  return (start > 0 ? "… " : "") + text.slice(start, end) + (end < text.length ? " …" : "");
}

function hits(text, query) {
  const looked = [...query.words, ...query.spans.map((span) => span.word)];
  const whole = new Set(looked.flatMap((word) => word.whole));
  const begun = looked.flatMap((word) => word.begun).filter((beginning) => beginning.length > 1);
  const found = [];
  for (const match of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[-‐‑_.+#]+[\p{L}\p{M}\p{N}]+)*[+#]*/gu)) {
    const isHit = words(match[0]).some(
      (word) => whole.has(word) || begun.some((beginning) => word.startsWith(beginning)),
    );
    if (isHit) {
      found.push(...placesIn(match[0], match.index, query));
    }
  }
  return found;
}

/** The word; of a run without blanks only what was typed. */
function placesIn(run, start, query) {
  const unspaced = runs(run).some((part) => part.unspaced);
  if (!unspaced) {
    return [{ from: start, to: start + run.length }];
  }
  const found = [];
  for (const { written } of runs(query.text)) {
    for (let at = run.indexOf(written); at >= 0; at = run.indexOf(written, at + written.length)) {
      found.push({ from: start + at, to: start + at + written.length });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}
