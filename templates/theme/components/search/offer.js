// What may have been meant by an address that leads nowhere.
import { wordsOf } from "./address.js";
import { entryAt } from "./entry.js";
import { lookUp } from "./lookup.js";

/**
 * The term or note that fits best, as it is shown; null if nothing does. Terms come first, unless a
 * topic was asked for.
 * @param {!Pieces} pieces
 * @param {!Loader} loader
 * @param {string} path
 */
export async function meantBy(pieces, loader, path) {
  const words = wordsOf(path);
  if (words === "") {
    return null;
  }
  await loader.start();
  let found = null;
  let shown = null;
  do {
    found = lookUp(pieces, words);
    const [term, note] = [found.terms[0] ?? found.nearest ?? null, found.notes[0] ?? null];
    const best = path.includes("/topics/") ? (note ?? term) : (term ?? note);
    shown = best === null ? null : entryAt(pieces, best);
  } while (await loader.missing());
  return shown;
}
