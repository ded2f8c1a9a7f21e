/**
 * How the kinds of questions are answered. A form is
 * - `asks`: what is to be done, a text, and with `onCount` one that changes
 * - `fields`: the element with the fields
 * - `read()`: `{given}` as grading.js wants it, or `{problem}`, what is missing
 * - `solution`: what is right, for grading.js
 * - `verdict(given, parts)`: the element that shows what was right
 * - `words()`: the right answer in few words for a heading; "" if it has to be read
 * - `choose(index)`: what a key does; missing where there is nothing to choose
 */
import { choiceForm } from "./choiceForm.js";
import { matchForm } from "./matchForm.js";
import { orderForm } from "./orderForm.js";
import { typedForm } from "./typedForm.js";
import { say } from "./words.js";

/**
 * The form of a card; null if it is turned over instead.
 *
 * @param {!Object} card
 * @param {!Object} body
 * @param {string} seed another one for every attempt
 * @param {string} label id of the question's element
 * @param {?=} given an earlier answer, to go on from
 */
export function createForm(card, body, seed, label, given = null) {
  switch (card.form) {
    case "single":
    case "multiple":
    case "truefalse":
    case "identify":
    case "pair":
      return choiceForm(card, body, seed, label, given);
    case "gap":
      return typedForm(body.gaps, say("fill"), given);
    case "short":
      return typedForm([body.accepted], "", given);
    case "order":
      return orderForm(body, seed, given);
    case "match":
      return matchForm(body, seed, given);
    default:
      return null;
  }
}
