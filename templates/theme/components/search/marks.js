// Marks on the page that a hit led to.
import { marked } from "./excerpt.js";

/**
 * Marks the words of a query in the text of the page.
 * @param {!Element} within
 * @param {!Query} query
 */
export function markWords(within, query) {
  const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest("script, style, template, mark, button, svg")) {
      texts.push(walker.currentNode);
    }
  }
  for (const node of texts) {
    const parts = marked(node.data, query);
    if (parts.some(({ hit }) => hit)) {
      node.replaceWith(...parts.map(({ text, hit }) => (hit ? markOf(text) : text)));
    }
  }
}

function markOf(text) {
  const mark = document.createElement("mark");
  mark.textContent = text;
  return mark;
}
