// In every page: what opens the search. The search itself is loaded when it is first wanted.

/** The button of the header; without a script it leads to the glossary. */
export function startSearchOpener() {
  const buttons = [...document.querySelectorAll("a.find, .bar a[data-find]")];
  const source = document.querySelector("[data-search]");
  if (!source) {
    return;
  }
  const open = (query) => withSearch(source, (search) => search["open"](query));
  for (const button of buttons) {
    button.setAttribute("aria-haspopup", "dialog");
    button.addEventListener("click", (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        open("");
      }
    });
  }
  document.addEventListener("keydown", (event) => {
    if (isSearchKey(event) && !document.querySelector("dialog[open]")) {
      event.preventDefault();
      open("");
    }
  });
  const query = new URLSearchParams(window.location.search).get("q") ?? "";
  if (document.querySelector("[data-search-page]")) {
    open(query);
  } else if (query !== "") {
    // A hit of the search was opened: the words that found it are marked.
    withSearch(source, (search) => search["mark"](query));
  }
}

function isSearchKey({ key, ctrlKey, metaKey, altKey, target }) {
  if ((ctrlKey || metaKey) && key.toLowerCase() === "k") {
    return true;
  }
  const typing = target.closest?.("input, textarea, select, [contenteditable]");
  return key === "/" && !ctrlKey && !metaKey && !altKey && !typing;
}

function withSearch(source, action) {
  const there = globalThis["studysiteSearch"];
  if (there) {
    action(there);
    return;
  }
  const script = document.createElement("script");
  script.src = source.dataset.search;
  script.addEventListener("load", () => action(globalThis["studysiteSearch"]));
  script.addEventListener("error", () => {
    window.location.href = source.href;
  });
  document.head.append(script);
}
