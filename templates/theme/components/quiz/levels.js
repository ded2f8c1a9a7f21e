/** How sure the learner is before the verdict, and how well a card was known that is turned over. */
import { h } from "../dom/elements.js";
import { AGAIN, GOOD } from "../study/scheduler.js";
import { say } from "./words.js";

const LEVELS = [
  ["sure", "mastered", "Enter"],
  ["unsure", "learning", "u"],
  ["guess", "new", "0"],
];

/** What keys stand for. */
export const SURE_KEYS = Object.freeze({ Enter: "sure", u: "unsure", 0: "guess" });

/**
 * Ratings to choose from; the first button has the key 1, and so on.
 *
 * @param {boolean} two known or not, and no more
 */
export function ratings(two) {
  return two ? [AGAIN, GOOD] : [1, 2, 3, 4];
}

/** What keys stand for where there are these ratings. */
export function ratingKeys(two) {
  const keys = ratings(two).map((rating, at) => [`${at + 1}`, `${rating}`]);
  return { ...Object.fromEntries(keys), Enter: `${GOOD}`, " ": `${GOOD}` };
}

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
export function ratingLevels(label, two) {
  return group(
    `${label}-sure`,
    say("howWell"),
    two ? "div.levels.two" : "div.levels.four",
    ratings(two).map((rating, at) =>
      level({ name: "rating", value: rating }, say(`rate.${rating}`), at + 1),
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
