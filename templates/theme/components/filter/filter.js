// The glossary's filter: what contains the words typed, in name or expansion.
import { matches, simplified } from "./matching.js";

export function startFilter() {
  // Where the terms stand on pages of their own, the letters have this id.
  const input = document.querySelector("input#_filter");
  if (!input) {
    return;
  }
  const shown = document.getElementById("_shown");
  const groups = [...document.querySelectorAll(".entries")].map((list) => ({
    list,
    letter: list.previousElementSibling,
    entries: [...list.querySelectorAll(".term")].map((row) => ({
      row,
      words: simplified(row.querySelector("dt").textContent),
    })),
  }));

  const filter = () => {
    const wanted = simplified(input.value);
    let count = 0;
    for (const { list, letter, entries } of groups) {
      let any = false;
      for (const { row, words } of entries) {
        const hit = matches(words, wanted);
        row.hidden = !hit;
        any ||= hit;
        count += hit ? 1 : 0;
      }
      list.hidden = letter.hidden = !any;
    }
    const pattern = shown.getAttribute(count === 1 ? "data-one" : "data-other");
    shown.textContent = pattern.replace("{count}", String(count));
  };

  input.addEventListener("input", filter);
  if (window.location.hash === "#_filter") {
    input.focus();
  }
  if (input.value !== "") {
    // A browser that comes back to the page fills the field again.
    filter();
  }
}
