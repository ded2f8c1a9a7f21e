/** How sure the learner is before the verdict, and how well a card was known that is turned over. */
import { h } from "../dom/elements.js";
import { GOOD } from "../study/scheduler.js";
import { say } from "./words.js";

const LEVELS = [
  ["sure", "mastered", "Enter"],
  ["unsure", "learning", "u"],
  ["guess", "new", "0"],
];

/** What keys stand for. */
export const SURE_KEYS = Object.freeze({ Enter: "sure", u: "unsure", 0: "guess" });
export const RATING_KEYS = Object.freeze({
  1: "1",
  2: "2",
  3: "3",
  4: "4",
  Enter: `${GOOD}`,
  " ": `${GOOD}`,
});

/** Buttons to say how sure. */
export function sureLevels(label) {
  return group(
    `${label}-sure`,
    say("howSure"),
    "div.levels",
    LEVELS.map(([value, memory, key]) =>
      level({ name: "sure", value, "data-memory": memory }, say(value), key, [
        " ",
        h("span.stroke"),
      ]),
    ),
  );
}

/** Buttons to say how well. */
export function ratingLevels(label) {
  return group(
    `${label}-sure`,
    say("howWell"),
    "div.levels.four",
    [1, 2, 3, 4].map((rating) =>
      level({ name: "rating", value: rating }, say(`rate.${rating}`), rating),
    ),
  );
}

function group(id, words, name, buttons) {
  return h(
    "div.sure",
    { role: "group", "aria-labelledby": id },
    h("p", { id }, words),
    h(name, {}, buttons),
  );
}

function level(attributes, words, key, more = []) {
  return h(
    "button.level",
    attributes,
    h("span", {}, words),
    " ",
    h("kbd.long", { "aria-hidden": "true" }, key),
    more,
  );
}
