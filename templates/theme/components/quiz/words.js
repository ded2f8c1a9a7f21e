/** The words of the interface; they come with the deck, from the theme's messages. */
import { html } from "../dom/elements.js";
import { filled } from "../dom/patterns.js";

let texts = {};
let icons = {};

export function useWords(deck) {
  ({ texts, icons } = deck);
}

/** The text with each `{name}` replaced. */
export function say(key, values = {}) {
  return filled(texts[key] ?? key, values);
}

/** The text for a number. */
export function count(key, number, values = {}) {
  const digits = number.toLocaleString(document.documentElement.lang);
  return say(`${key}.${number === 1 ? "one" : "other"}`, { count: digits, ...values });
}

/** "A, B and C". */
export function list(items) {
  return items.length < 2
    ? items.join("")
    : items.slice(0, -1).join(say("comma")) + say("and") + items.at(-1);
}

export function icon(name) {
  return html(icons[name]);
}
