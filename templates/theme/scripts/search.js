// The search, loaded when it is first wanted. The files of `search/` call what is named here.
import { SearchDialog } from "../components/search/dialog.js";
import { Loader } from "../components/search/loader.js";
import { markWords, showClear } from "../components/search/marks.js";
import { meantBy } from "../components/search/offer.js";
import { Pieces } from "../components/search/pieces.js";
import { parsed } from "../components/search/query.js";

const source = document.querySelector("[data-search]");
const index = new URL(source.dataset.index, window.location.href);
const pieces = new Pieces();
const loader = new Loader(pieces, index.href);
let dialog = null;

/** The generator writes the dialog in front of this script, so that no page has to carry it. */
function template() {
  const made = document.createElement("template");
  made.innerHTML = globalThis["studysiteSearchDialog"];
  return made;
}

globalThis["studysiteSearch"] = {
  "head": (head) => pieces.head(head),
  "piece": (name, lines) => pieces.piece(name, lines),
  "open": (query) => {
    dialog ??= new SearchDialog(template(), pieces, loader, new URL("../", index));
    dialog.open(query);
    loader.start().then(
      () => dialog.look(),
      () => dialog.fail(),
    );
  },
  "mark": (query) => {
    const main = document.querySelector("main");
    if (markWords(main, parsed(query))) {
      const { marked, clear } = template().content.querySelector(".said").dataset;
      showClear(main, query, { marked, clear });
    }
  },
  "meant": async (path) => {
    const found = await meantBy(pieces, loader, path);
    if (!found) {
      return null;
    }
    const url = new URL(found.path, new URL("../", index));
    url.hash = found.anchor;
    return { "title": found.title, "about": found.about, "text": found.text, "href": url.href };
  },
};
