// What may have been meant by an address that leads nowhere.
import { isOfTopic, wordsOf } from "./address.js";
import { entryAt } from "./entry.js";
import { lookUp } from "./lookup.js";

/**
 * The term, topic or section that fits best, by what its address may have said; null if nothing
 * does. Terms come first, unless a topic was asked for.
 * @param {!Pieces} pieces
 * @param {!Loader} loader
 * @param {string} path
 * @return {!Promise<?{title: string, about: string, text: string, path: string, anchor: string}>}
 */
export async function meantBy(pieces, loader, path) {
  const words = wordsOf(path);
  if (words === "") {
    return null;
  }
  await loader.start();
  const wantsTopic = isOfTopic(path);
  let shown = null;
  do {
    const { terms, nearest, notes } = lookUp(pieces, words);
    const all = [terms[0], nearest, notes[0]].filter((entry) => entry !== undefined && entry !== null);
    const best = wantsTopic ? (notes[0] ?? all[0]) : all[0];
    shown = best === undefined ? null : entryAt(pieces, best);
  } while (await loader.missing());
  return shown && offerOf(shown, wantsTopic);
}

function offerOf({ title, page, expansion, text, path, anchor }, wantsTopic) {
  return wantsTopic && page !== ""
    ? { title: page, about: "", text: "", path, anchor: "" }
    : { title, about: expansion || (page === title ? "" : page), text, path, anchor };
}
