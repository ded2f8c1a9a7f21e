/** All questions of an exam at a glance, and the way to hand it in. */
import { h } from "../dom/elements.js";
import { count, say } from "./words.js";

const KEY = [
  ["answered", "exam.answered"],
  ["seen", "exam.open"],
  ["", "exam.unseen"],
  ["seen.flagged", "exam.isFlagged"],
];

/** How many questions have a complete answer. */
export function answeredIn({ questions }) {
  return questions.filter(({ complete }) => complete).length;
}

/**
 * @param {{go: function(number), ask: function()}} actions to a question, and to the end
 * @return {{element: !Element, show: function(!Object, number)}} `show` gets the exam and the
 *     number of the question at hand, from 0
 */
export function createGrid({ go, ask }) {
  const element = h("nav.all", { "aria-label": say("exam.all") });
  const box = (question, i, at) => {
    const { name, words } = stateOf(question);
    return h(
      "li",
      {},
      h(
        `button.${name}`,
        { type: "button", "aria-current": i === at && "step", click: () => go(i) },
        i + 1,
        h("span.vh", {}, words),
      ),
    );
  };
  return {
    element,
    show(exam, at) {
      const { questions } = exam;
      element.replaceChildren(
        h(
          "div.cue",
          {},
          h("h2.cue", {}, say("exam.all")),
          h(
            "p",
            {},
            say("exam.tally", {
              answered: answeredIn(exam),
              flagged: questions.filter(({ flagged }) => flagged).length,
              unseen: questions.filter(({ seen }) => !seen).length,
            }),
          ),
          h(
            "ul.key",
            { "aria-hidden": "true" },
            KEY.map(([name, words]) =>
              h("li", {}, h(["span.box", name].filter(Boolean).join(".")), say(words)),
            ),
          ),
          h("p", {}, h("button.button.quiet", { type: "button", click: ask }, say("exam.handIn"))),
        ),
        h(
          "ol.numbers",
          {},
          questions.map((question, i) => box(question, i, at)),
        ),
      );
    },
  };
}

function stateOf({ complete, seen, flagged }) {
  return {
    name: `box${complete ? ".answered" : seen ? ".seen" : ""}${flagged ? ".flagged" : ""}`,
    words:
      say("comma") +
      say(complete ? "exam.answered" : seen ? "exam.open" : "exam.unseen") +
      (flagged ? say("comma") + say("exam.isFlagged") : ""),
  };
}

/** Asks whether to hand in an exam with so many questions open. */
export function askToHandIn(open, handIn) {
  const dialog = h(
    "dialog.ask-first",
    { "aria-labelledby": "_hand-in", close: () => dialog.remove() },
    h("p", { id: "_hand-in" }, open === 0 ? say("exam.sureNone") : count("exam.sure", open)),
    h(
      "p.tools",
      {},
      h(
        "button.button",
        {
          type: "button",
          click() {
            dialog.close();
            handIn();
          },
        },
        say("exam.handIn"),
      ),
      h("button.button.quiet", { type: "button", click: () => dialog.close() }, say("exam.keep")),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
}
