/** What verdicts are made of. */
import { h } from "../dom/elements.js";
import { icon } from "./words.js";

/** Right or wrong, as a sign; the words stand beside it. */
export function mark(right) {
  return h(right ? "span.is-right" : "span.is-wrong", {}, icon(right ? "check" : "cross"));
}

/** A row of a verdict on what is not chosen among options. */
export function verdictRow(right, ...content) {
  return h(`li.option.${right ? "correct" : "chosen"}`, {}, mark(right), h("div", {}, content));
}
