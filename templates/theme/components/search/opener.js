// In every page: what opens the search. The search itself is loaded when it is first wanted.
import { isShortcut } from "../keys/shortcut.js";
import { loadScript } from "../load/script.js";

/** The button of the header; without a script it leads to the glossary. */
export function startSearchOpener() {
  const buttons = [...document.querySelectorAll("a.find, .bar a[data-find]")];
  if (!document.querySelector("[data-search]")) {
    return;
  }
  for (const button of buttons) {
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        openSearch("");
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (isSearchKey(event)) {
      event.preventDefault();
      openSearch("");
    }
  });
  const query = new URLSearchParams(window.location.search).get("q") ?? "";
  if (document.querySelector("[data-search-page]")) {
    // The page is painted first.
    requestAnimationFrame(() => setTimeout(() => openSearch(query)));
  } else if (query !== "") {
    // A hit of the search was opened: the words that found it are marked.
    loadSearch().then(
      (search) => search["mark"](query),
      () => {},
    );
  }
}

function isSearchKey(event) {
  const { key, ctrlKey, metaKey } = event;
  if ((ctrlKey || metaKey) && key.toLowerCase() === "k") {
    return !document.querySelector("dialog[open]");
  }
  return key === "/" && isShortcut(event);
}

/** The search of scripts/search.js; rejects if it cannot be loaded. */
export async function loadSearch() {
  // Another script of the page may have loaded it.
  if (!globalThis["studysiteSearch"]) {
    await loadScript(document.querySelector("[data-search]").dataset.search);
  }
  return globalThis["studysiteSearch"];
}

/** Opens the dialog with a query; without the search, goes where the button leads without a script. */
export function openSearch(query) {
  loadSearch().then(
    (search) => search["open"](query),
    () => {
      window.location.href = document.querySelector("[data-search]").href;
    },
  );
}
