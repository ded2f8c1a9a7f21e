// Opens a site's index as a page would, from the texts of its files, and looks up.
import { entryAt } from "../../../../theme/components/search/entry.js";
import { lookUp } from "../../../../theme/components/search/lookup.js";
import { Pieces } from "../../../../theme/components/search/pieces.js";

export function opened(files) {
  const pieces = new Pieces();
  const run = (path) => {
    if (!(path in files)) {
      throw new Error(`no such file: ${path}`);
    }
    globalThis.studysiteSearch = {
      head: (head) => pieces.head(head),
      piece: (name, lines) => pieces.piece(name, lines),
    };
    // The files are classic scripts.
    (0, eval)(files[path]);
  };
  const loadMissing = () => {
    const names = [...pieces.missing];
    names.forEach((name) => run(`search/${name}.js`));
    return names.length > 0;
  };
  run("search/index.js");
  return {
    pieces,
    find(text) {
      let found;
      do {
        found = lookUp(pieces, text);
      } while (loadMissing());
      return found;
    },
    show(entry) {
      let shown = entryAt(pieces, entry);
      while (shown === null && loadMissing()) {
        shown = entryAt(pieces, entry);
      }
      return shown;
    },
  };
}

/** For each query the titles found, by group. */
export function titles(files, queries) {
  const { find, show } = opened(files);
  const titlesOf = (entries) => entries.map((entry) => show(entry).title);
  return queries.map((query) => {
    const { exact, terms, notes, questions, nearest } = find(query);
    return {
      exact: exact === null ? "" : show(exact).title,
      terms: titlesOf(terms),
      notes: titlesOf(notes),
      questions: titlesOf(questions),
      nearest: nearest === null ? [] : titlesOf([nearest]),
    };
  });
}
