// Marks on the page that a hit led to.
import { marked } from "./excerpt.js";

/**
 * Marks the words of a query in the text of the page.
 * @param {!Element} within
 * @param {!Query} query
 * @return {boolean} whether there was anything to mark
 */
export function markWords(within, query) {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest("script, style, template, mark, button, svg")) {
      texts.push(walker.currentNode);
    }
  }
  let any = false;
  for (const node of texts) {
    const parts = marked(node.data, query);
    if (parts.some(({ hit }) => hit)) {
      any = true;
      node.replaceWith(...parts.map(({ text, hit }) => (hit ? markOf(text) : text)));
    }
  }
  return any;
}

/**
 * Says what is marked, with a button that takes the marks away; so does Esc.
 * @param {!Element} within
 * @param {string} words
 * @param {{marked: string, clear: string}} texts
 */
export function showClear(within, words, texts) {
  const bar = document.createElement("div");
  bar.className = "marks";
  bar.setAttribute("role", "status");
  const said = document.createElement("span");
  said.textContent = texts.marked.replace("{query}", words);
  const clear = document.createElement("button");
  clear.type = "button";
  clear.className = "button quiet";
  clear.textContent = texts.clear;
  const end = () => {
    bar.remove();
    clearMarks(within);
    document.removeEventListener("keydown", onKey);
  };
  const onKey = ({ key, defaultPrevented }) => {
    if (key === "Escape" && !defaultPrevented && !document.querySelector("dialog[open]")) {
      end();
    }
  };
  clear.addEventListener("click", end);
  document.addEventListener("keydown", onKey);
  bar.append(said, clear);
  within.append(bar);
}

function clearMarks(within) {
  for (const mark of within.querySelectorAll("mark[data-hit]")) {
    const around = mark.parentElement;
    mark.replaceWith(...mark.childNodes);
    around.normalize();
  }
  const url = new URL(window.location.href);
  url.searchParams.delete("q");
  try {
    // A page that is loaded again stays without them.
    window.history.replaceState(window.history.state, "", url);
  } catch {
    // From disk, a browser may forbid it.
  }
}

function markOf(text) {
  const mark = document.createElement("mark");
  mark.setAttribute("data-hit", "");
  mark.textContent = text;
  return mark;
}
