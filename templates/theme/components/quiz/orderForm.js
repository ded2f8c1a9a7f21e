/** Putting steps in order, by buttons, so that keys and fingers can do it alike. */
import { h, html, plain } from "../dom/elements.js";
import { stepOrder } from "../study/shuffle.js";
import { verdictRow } from "./verdictRow.js";
import { icon, say } from "./words.js";

export function orderForm({ steps }, seed, given) {
  const shown = given ?? stepOrder(steps.length, seed);
  const status = h("p.vh", { role: "status" });
  const items = h("ol.replies.steps-to-order");
  const move = (at, by) => {
    const to = at + by;
    if (to < 0 || to >= shown.length) {
      return;
    }
    [shown[at], shown[to]] = [shown[to], shown[at]];
    show();
    const [up, down] = items.children[to].querySelectorAll("button");
    // At an end the button that was pressed is gone.
    (by < 0 ? (up.disabled ? down : up) : down.disabled ? up : down).focus();
    status.textContent = say("moved", { step: plain(steps[shown[to]]), number: to + 1 });
  };
  const show = () =>
    items.replaceChildren(
      ...shown.map((step, at) =>
        h(
          "li.option",
          {},
          h("span.n", { "aria-hidden": "true" }, at + 1),
          h("span", {}, html(steps[step])),
          h(
            "span.moves",
            {},
            [
              ["up", -1, at === 0],
              ["down", 1, at === shown.length - 1],
            ].map(([key, by, disabled]) =>
              h(
                `button.button.quiet.${key}`,
                {
                  type: "button",
                  "aria-label": say(key, { step: plain(steps[step]) }),
                  disabled,
                  click: () => move(at, by),
                },
                icon("arrow"),
              ),
            ),
          ),
        ),
      ),
    );
  show();
  return {
    asks: say("inOrder"),
    fields: h("div", {}, items, status),
    solution: { kind: "order", steps },
    read: () => ({ given: [...shown] }),
    words: () => "",
    verdict: (given, parts) =>
      h(
        "ol.replies.done.ordered",
        { "aria-label": say("rightAnswer") },
        steps.map((step, i) =>
          verdictRow(
            parts[i],
            h("p", {}, html(step)),
            !parts[i] && h("p.feedback", {}, say("youPut", { answer: plain(steps[given[i]]) })),
          ),
        ),
      ),
  };
}
