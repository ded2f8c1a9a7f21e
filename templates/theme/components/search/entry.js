// What the list of results shows of an entry.

/**
 * An entry as it is shown.
 * @typedef {{
 *   path: string,
 *   anchor: string,
 *   title: string,
 *   expansion: string,
 *   number: string,
 *   page: string,
 *   section: string,
 *   text: string,
 *   topics: number
 * }} Shown
 * path: from the site's root; number and page: of the topic; topics: in how many a term is
 */

/**
 * Null until its piece of texts is there; then the piece's name is among those missing.
 * @param {!Pieces} pieces
 * @param {number} entry
 * @return {?Shown}
 */
export function entryAt(pieces, entry) {
  const texts = pieces.texts(entry);
  if (!texts) {
    return null;
  }
  const isTerm = entry < pieces.entries[0];
  return isTerm ? termAt(pieces, entry, texts) : noteAt(entry, texts);
}

function termAt(pieces, entry, { first, lines }) {
  const { id, name, expansion } = pieces.names.terms[entry];
  const [text, topics] = lines[entry - first].split("\t");
  return {
    path: `terms/${id}.html`,
    anchor: "",
    title: name,
    expansion,
    number: "",
    page: "",
    section: "",
    text,
    topics: Number(topics),
  };
}

function noteAt(entry, { first, lines }) {
  let path = "";
  let number = "";
  let page = "";
  let at = first - 1;
  for (const line of lines) {
    if (line.startsWith(">")) {
      [path, number, page] = line.slice(1).split("\t");
    } else if (++at === entry) {
      const [anchor, title, section, text] = line.split("\t");
      return { path, anchor, title: title || page, expansion: "", number, page, section, text, topics: 0 };
    }
  }
  return null;
}
