/** Matching: a menu for each line of the left side. */
import { h, html, plain } from "../dom/elements.js";
import { shuffled } from "../study/shuffle.js";
import { verdictRow } from "./verdictRow.js";
import { say } from "./words.js";

export function matchForm({ left, right, titles }, seed, given) {
  const words = right.map(plain);
  const choices = shuffled([...new Set(words)], seed);
  const selects = left.map((_, i) =>
    h(
      "select",
      {},
      h("option", { value: "" }, say("pick")),
      choices.map((text) =>
        h("option", { value: words.indexOf(text), selected: given?.[i] === words.indexOf(text) }, text),
      ),
    ),
  );
  return {
    asks: say("belongs"),
    fields: h(
      "div.replies.matching",
      {},
      h("p.side", { "aria-hidden": "true" }, html(titles[0]), " → ", html(titles[1])),
      left.map((side, i) => h("label", {}, h("span", {}, html(side)), selects[i])),
    ),
    solution: {
      kind: "match",
      pairs: left.map((side, i) => ({ left: side, right: words[i] })),
    },
    read() {
      const given = selects.map(({ value }) => (value === "" ? -1 : Number(value)));
      return given.includes(-1) ? { problem: say("matchFirst"), given } : { given };
    },
    words: () => "",
    verdict: (given, parts) =>
      h(
        "ol.replies.done",
        { "aria-label": say("rightAnswer") },
        left.map((side, i) =>
          verdictRow(
            parts[i],
            h("p", {}, h("strong", {}, html(side)), " → ", html(right[i])),
            !parts[i] &&
              h("p.feedback", {}, say("youPut", { answer: words[given[i]] ?? say("nothing") })),
          ),
        ),
      ),
  };
}
