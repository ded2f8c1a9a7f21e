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
import { optionOrder, shuffled, stepOrder } from "../study/shuffle.js";
import { h, html, plain } from "./dom.js";
import { icon, list, say } from "./words.js";

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

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
      return choice(card, body, seed, label, given);
    case "gap":
      return typed(body.gaps, say("fill"), given);
    case "short":
      return typed([body.accepted], "", given);
    case "order":
      return order(body, seed, given);
    case "match":
      return match(body, seed, given);
    default:
      return null;
  }
}

/** How many are right, in capitals, as exams have it. */
function amount(number) {
  return number <= 6 ? say(`amount.${number}`) : `${number}`;
}

function mark(right) {
  return h(right ? "span.is-right" : "span.is-wrong", {}, icon(right ? "check" : "cross"));
}

function choice({ form }, { options, question }, seed, label, given) {
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
    verdict: (given) =>
      h(
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
      ),
  };
}

/** A row of a verdict on what is not chosen among options. */
function row(right, ...content) {
  return h(`li.option.${right ? "correct" : "chosen"}`, {}, mark(right), h("div", {}, content));
}

function typed(accepted, asks, given) {
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
    solution: { kind: "gaps", gaps: accepted },
    read: () =>
      read().every((text) => text === "") ? { problem: say("fillFirst") } : { given: read() },
    words: () => (several ? "" : `“${accepted[0][0]}”`),
    verdict: (given, parts) =>
      h(
        "ol.replies.done",
        { "aria-label": say("answer") },
        parts.map((right, i) =>
          row(
            right,
            h("p", {}, h("strong", {}, accepted[i][0])),
            (!right || given[i] !== accepted[i][0]) &&
              h("p.feedback", {}, say("youWrote", { answer: given[i] || say("nothing") })),
          ),
        ),
      ),
  };
}

function order({ steps }, seed, given) {
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
          row(
            parts[i],
            h("p", {}, html(step)),
            !parts[i] && h("p.feedback", {}, say("youPut", { answer: plain(steps[given[i]]) })),
          ),
        ),
      ),
  };
}

function match({ left, right, titles }, seed, given) {
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
          row(
            parts[i],
            h("p", {}, h("strong", {}, html(side)), " → ", html(right[i])),
            !parts[i] &&
              h("p.feedback", {}, say("youPut", { answer: words[given[i]] ?? say("nothing") })),
          ),
        ),
      ),
  };
}
