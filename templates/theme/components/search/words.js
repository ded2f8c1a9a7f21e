// Cuts text into words by the rules of Words.java and WordForm.java; a test compares the two.
import { folded, umlautsSpelled } from "./folding.js";

// Thai and Lao, Burmese, Khmer, Japanese, Chinese: scripts without blanks between words.
const UNSPACED =
  "[\\u0E00-\\u0EFF\\u1000-\\u109F\\u1780-\\u17FF\\u3005-\\u3007\\u3041-\\u312F\\u31A0-\\u31BF" +
  "\\u31F0-\\u31FF\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFAFF\\u{20000}-\\u{3FFFF}]";
const LETTER = "[\\p{L}\\p{M}\\p{N}]";
const WORD = `(?:(?!${UNSPACED})${LETTER})+(?:[+#]+(?![\\p{L}\\p{N}]))?`;
const JOINT = "[\\-\\u2010\\u2011_.]";

const RUN = new RegExp(`(?:(?=${UNSPACED})${LETTER})+|${WORD}(?:${JOINT}${WORD})*`, "gu");
const JOINTS = new RegExp(JOINT, "u");
const STARTS_UNSPACED = new RegExp(`^${UNSPACED}`, "u");
const ELISION = /(?<![\p{L}\p{N}])\p{L}{1,2}['’](?=\p{L})|['’]s(?![\p{L}\p{N}])/gu;
const HUMP =
  /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L}{3})(?=\p{N})|(?<=\p{N})(?=\p{L}{3})/u;
const ACRONYM = /^(?=[^\p{Lu}]*\p{Lu})([^\p{Ll}]{2,}?)(?:(?<=[\p{Lu}\p{N}]{2})s)?$/u;

/**
 * The runs of a text: words as they are written, each with the parts it consists of. The parts of an unspaced run
 * are its characters.
 * @param {string} text
 * @return {!Array<{written: string, parts: !Array<string>, unspaced: boolean}>}
 */
export function runs(text) {
  const found = text.normalize("NFKC").replace(ELISION, "").match(RUN) ?? [];
  return found.map((written) => {
    const unspaced = STARTS_UNSPACED.test(written);
    const parts = unspaced ? [...folded(written)] : written.split(JOINTS).flatMap(humps);
    return { written, parts, unspaced };
  });
}

/**
 * The camel-case word in its parts; whole if one of them would be a single letter.
 * @param {string} word
 * @return {!Array<string>}
 */
function humps(word) {
  if (ACRONYM.test(word)) {
    return [word];
  }
  const parts = word.split(HUMP);
  return parts.every((part) => [...part].length > 1) ? parts : [word];
}

/**
 * Every word of a text in the form in which it is indexed.
 * @param {string} text
 * @return {!Array<string>}
 */
export function words(text) {
  return runs(text).flatMap(({ parts, unspaced }) => {
    if (unspaced) {
      return parts.map((character, at) => character + (parts[at + 1] ?? ""));
    }
    const all = parts.flatMap(forms);
    const whole = parts.join("");
    return parts.length > 1 && /\p{L}/u.test(whole) ? [...all, ...forms(whole)] : all;
  });
}

/**
 * @param {string} word
 * @return {!Array<string>}
 */
function forms(word) {
  const form = formOf(word);
  if (form === "") {
    // An accent that stands alone.
    return [];
  }
  const spelled = formOf(umlautsSpelled(word, ACRONYM.test(word)));
  return form === spelled ? [form] : [form, spelled];
}

/**
 * @param {string} word
 * @return {string}
 */
export function formOf(word) {
  return acronym(word) || singular(folded(word));
}

/**
 * The acronym without the s of its plural, in capitals; empty if the word is none.
 * @param {string} word
 * @return {string}
 */
export function acronym(word) {
  const found = ACRONYM.exec(word);
  return found ? folded(found[1]).toUpperCase() : "";
}

/**
 * Light plural folding that treats singular and plural alike.
 * @param {string} word folded
 * @return {string}
 */
export function singular(word) {
  let stem = word.length > 3 ? word.replace(/(?<![sui]|ia)s$/, "") : word;
  stem = stem.length > 3 ? stem.replace(/(?<=[sxzi]|ch|sh)e$/, "") : stem;
  return stem.length > 2 ? stem.replace(/(?<![aeiou])y$/, "i") : stem;
}
