/** Choosing among options: one, several, true or false. */
import { h, html, plain } from "../dom/elements.js";
import { optionOrder } from "../study/shuffle.js";
import { mark } from "./verdictRow.js";
import { list, say } from "./words.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

export function choiceForm({ form }, { options, question }, seed, label, given) {
  const several = form === "multiple";
  const fixed = form === "truefalse";
  const shown = fixed
    ? [...options.keys()]
    : optionOrder(
        options.map(({ last }) => last === true),
        seed,
      );
  const right = [...options.keys()].filter((index) => options[index].right);
  const name = `answer-${label}`;
  const inputs = shown.map((index) =>
    h("input", {
      type: several ? "checkbox" : "radio",
      name,
      value: index,
      checked: given?.includes(index),
    }),
  );
  const chosen = () => inputs.filter((input) => input.checked).map(({ value }) => Number(value));
  const counter = h("span");
  const countNow = () => {
    counter.textContent =
      say("comma") + say("chosen", { count: chosen().length, total: right.length });
  };
  const fields = h(
    "fieldset.replies",
    { "aria-labelledby": label, change: several ? countNow : null },
    shown.map((index, i) =>
      h(
        "label.option",
        {},
        inputs[i],
        h("span", {}, html(options[index].words)),
        h("kbd", { "aria-hidden": "true" }, LETTERS[i]),
      ),
    ),
  );
  if (several) {
    countNow();
  }
  const asks = {
    identify: say("whatIs"),
    pair: say("which"),
    truefalse: say("trueOrFalse"),
  }[form];
  const [before, after = ""] = say("choose", { amount: "\n" }).split("\n");
  return {
    asks: asks ?? [before, h("b.count", {}, amount(right.length)), after, several && counter],
    fields,
    solution: { kind: several ? "multiple-choice" : "single-choice", right },
    read() {
      const given = chosen();
      if (given.length === 0) {
        return { problem: say("chooseFirst") };
      }
      return given.length === right.length
        ? { given }
        : {
            problem: say("chooseMore", {
              amount: amount(right.length),
              count: given.length,
              total: right.length,
            }),
            given,
          };
    },
    words: () =>
      fixed
        ? plain(options[right[0]].words)
        : list([...shown.keys()].filter((i) => right.includes(shown[i])).map((i) => LETTERS[i])),
    choose(i) {
      if (inputs[i]) {
        inputs[i].click();
        inputs[i].focus();
      }
    },
    verdict: (given) => verdictOf(question, options, shown, right, given, several),
  };
}

/** All options, with what was right, what was chosen, and what there is to say about each. */
function verdictOf(question, options, shown, right, given, several) {
  return h(
    "ol.replies.done",
    { "aria-label": plain(question) },
    shown.map((index, i) => {
      const { words, feedback } = options[index];
      const isRight = right.includes(index);
      const isChosen = given.includes(index);
      const said = isRight ? say("rightAnswer") : isChosen ? say("yourAnswer") : "";
      return h(
        `li.option${isRight ? ".correct" : isChosen ? ".chosen" : ""}`,
        {},
        isRight || isChosen ? mark(isRight) : h("span"),
        h(
          "div",
          {},
          h(
            "p",
            {},
            said && h(`strong.${isRight ? "is-right" : "is-wrong"}`, {}, said),
            said && " ",
            html(words),
            isRight && isChosen && several && ` (${say("yourAnswer")})`,
          ),
          feedback && h("div.feedback", {}, html(feedback)),
        ),
        h("kbd", { "aria-hidden": "true" }, LETTERS[i]),
      );
    }),
  );
}

/** How many are right, in capitals, as exams have it. */
function amount(number) {
  return number <= 6 ? say(`amount.${number}`) : `${number}`;
}
