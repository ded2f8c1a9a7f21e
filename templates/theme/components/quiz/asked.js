/** What stands on the cue side of a question: what is asked. */
import { h, html } from "../dom/elements.js";
import { say } from "./words.js";

const TURNED = {
  expansion: "standsFor",
  acronym: "shortFor",
  define: "whatDoes",
  open: "own",
};

/** What is to be done with a card that is turned over. */
export function asksOf({ form }) {
  return say(TURNED[form]);
}

/**
 * @param {string} label id of the question's heading
 * @param {string} cue where the question belongs
 */
export function given(body, label, cue, asks) {
  return h(
    "div.given",
    {},
    h("p.cue", {}, cue),
    h("h1.question", { id: label, tabindex: -1 }, html(body.question)),
    body.scenario && h("div.scenario", {}, html(body.scenario)),
    asks && h("p.meta", {}, asks),
  );
}

/** A hint that can be opened; `onOpen` is called when it is. */
export function hint(body, onOpen) {
  return (
    body.hint &&
    h(
      "details.hint",
      { toggle: ({ target }) => target.open && onOpen() },
      h("summary", {}, say("hint")),
      h("div", {}, html(body.hint), h("p.meta", {}, say("hintUsed"))),
    )
  );
}
