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
  // The words may be in another language than the notes.
  const language = texts["language"] || document.documentElement.lang || "en";
  const form = `${key}.${new Intl.PluralRules(language).select(number)}`;
  const digits = number.toLocaleString(language);
  return say(form in texts ? form : `${key}.other`, { count: digits, ...values });
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
