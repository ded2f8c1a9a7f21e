/** Writing the answer: one line, or one for each gap. */
import { h } from "../dom/elements.js";
import { verdictRow } from "./verdictRow.js";
import { say } from "./words.js";

export function typedForm(accepted, asks, given) {
  const inputs = accepted.map((_, i) =>
    h("input", {
      type: "text",
      autocomplete: "off",
      autocapitalize: "off",
      spellcheck: "false",
      value: (Array.isArray(given) ? given[i] : given) ?? "",
    }),
  );
  const several = accepted.length > 1;
  const nameOf = (i) => (several ? say("gap", { number: i + 1 }) : say("answer"));
  const read = () => inputs.map(({ value }) => value.trim());
  return {
    asks,
    fields: h(
      "div.replies.typed",
      {},
      inputs.map((input, i) => h("label", {}, h("span", {}, nameOf(i)), " ", input)),
    ),
    solution: {
      kind: "gaps",
      gaps: accepted,
      language: { articles: say("articles").split(" "), plurals: say("plurals").split(" ") },
    },
    read: () =>
      read().every((text) => text === "") ? { problem: say("fillFirst") } : { given: read() },
    words: () => (several ? "" : `“${accepted[0][0]}”`),
    verdict: (given, parts) =>
      h(
        "ol.replies.done",
        { "aria-label": say("answer") },
        parts.map((right, i) =>
          verdictRow(
            right,
            h("p", {}, h("strong", {}, accepted[i][0])),
            (!right || given[i] !== accepted[i][0]) &&
              h("p.feedback", {}, say("youWrote", { answer: given[i] || say("nothing") })),
          ),
        ),
      ),
  };
}
