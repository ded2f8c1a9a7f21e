/** One question: asked, answered, explained. */
import { h, html } from "../dom/elements.js";
import { GOOD, AGAIN } from "../study/scheduler.js";
import * as SETTINGS from "../store/settings.js";
import { grade, rate } from "../study/grading.js";
import { asksOf, given as asked, hint } from "./asked.js";
import { createForm } from "./forms.js";
import { optionOf } from "./keys.js";
import { SURE_KEYS, ratingKeys, ratingLevels, sureLevels } from "./levels.js";
import { because, resultWords, sideBySide, tools, whenAgain } from "./verdict.js";
import { icon, say } from "./words.js";

let labels = 0;

/**
 * A question that waits for an answer.
 *
 * @param {!Object} study see study.js
 * @param {!Object} card
 * @param {!Object} body
 * @param {{cue: string, mode: string, seed: string, inPlace: (boolean|undefined),
 *     next: (?{words: string, go: function(?Object=)}|undefined),
 *     back: (?function()|undefined),
 *     onAnswered: (function(?Object)|undefined)}} context `onAnswered` gets the entry, or null when
 *     it was taken back; `next.go` gets the entry of a card that was known and needs no verdict, and
 *     `back` takes such an entry back
 * @return {{element: !Element, focus: function(), press: function(string): boolean}} `press` does
 *     what a key stands for and says whether it stands for anything
 */
export function createQuestion(study, card, body, context) {
  const { cue, mode, inPlace = false, next = null, back = null } = context;
  const { onAnswered = () => {} } = context;
  const label = `_question-${++labels}`;
  const reply = h("div.reply");
  const element = h(inPlace ? "form.in-place" : "form.sheet.ask", {
    novalidate: true,
    submit(event) {
      event.preventDefault();
      act(event.submitter?.value ?? "sure");
    },
  });
  let seed = context.seed;
  let tries = 1;
  let hinted = false;
  let since = study.now();
  let act = () => {};
  let choose = () => {};
  let keys = {};
  let asks;
  let isTurned = false;

  function show(...children) {
    reply.replaceChildren(...children.flat().filter(Boolean));
  }

  function problem() {
    const words = h("span");
    const line = h("p.problem", { role: "alert", hidden: true }, icon("cross"), words);
    return {
      line,
      say(text) {
        words.textContent = text;
        line.hidden = false;
      },
    };
  }

  function ask() {
    const form = createForm(card, body, seed, label);
    hinted = false;
    since = study.now();
    isTurned = form === null;
    asks = isTurned ? asksOf(card) : form.asks;
    if (isTurned) {
      askToTurn();
      return;
    }
    const trouble = problem();
    choose = form.choose ?? (() => {});
    keys = tries === 1 ? SURE_KEYS : { Enter: "sure" };
    act = (sure) => {
      const { given, problem: missing } = form.read();
      if (missing) {
        trouble.say(missing);
        form.fields.querySelector("input, select, button")?.focus();
        return;
      }
      answer(form, given, sure);
    };
    const check = tries === 1 ? sureLevels(label) : checkOnly();
    // With the buttons, which on a phone lie over what stands before them.
    check.prepend(trouble.line);
    show(
      inPlace && body.scenario && h("div.scenario", {}, html(body.scenario)),
      inPlace && asks && h("p.meta", {}, asks),
      hint(body, () => {
        hinted = true;
      }),
      form.fields,
      check,
      takeBack(),
    );
  }

  // After a card that was passed without a stop.
  function takeBack() {
    return (
      back &&
      h("p.tools", {}, h("button.button.quiet", { type: "button", click: back }, say("undoLast")))
    );
  }

  function checkOnly() {
    return h("div.actions", {}, h("button.button.grow", { value: "sure" }, say("check")));
  }

  function answer(form, given, sure) {
    const { right, parts } = grade(form.solution, given);
    const rating = rate({ right, sure, hint: hinted, tries });
    const entry = rating === null ? null : record(rating, right, sure, given);
    const meta =
      entry === null
        ? say("unscored")
        : [
            !right && sure === "sure" && h("strong", {}, say("sureButWrong")),
            right && sure === "guess" && say("guessed"),
            again(),
          ]
            .filter(Boolean)
            .flatMap((words, i) => (i === 0 ? [words] : [" ", words]));
    finish(entry, resultWords(right, sure, form.words()), meta, form.verdict(given, parts), given);
  }

  function record(rating, right, sure, chosen) {
    const entry = study.answer(card, {
      rating,
      right,
      sure,
      ms: study.now() - since,
      mode,
      chosen,
    });
    onAnswered(entry);
    return entry;
  }

  function again() {
    return whenAgain(study.stateOf(card), study.today(), study.now());
  }

  // Cards that are turned over: the learner is the judge.
  function askToTurn() {
    choose = () => {};
    keys = { Enter: "turn", " ": "turn" };
    act = turn;
    show(
      inPlace && body.scenario && h("div.scenario", {}, html(body.scenario)),
      hint(body, () => {
        hinted = true;
      }),
      h("div.actions", {}, h("button.button.grow", { value: "turn" }, say("turnOver"))),
      takeBack(),
    );
  }

  function turn() {
    const two = study.store.getSetting(SETTINGS.TWO) === true;
    keys = ratingKeys(two);
    act = (value) => {
      const rating = Number(value) || GOOD;
      const right = rating > AGAIN;
      const capped = hinted ? Math.min(rating, 2) : rating;
      const entry = record(capped, right, null, right);
      if (right && next) {
        next.go(entry);
        return;
      }
      finish(entry, say("known"), again(), otherSide(), right ? "known" : "not known");
    };
    const side = otherSide();
    show(
      side,
      ratingLevels(label, two),
    );
    side.focus();
  }

  function otherSide() {
    return h("div.other-side", { tabindex: -1, role: "group", "aria-label": say("rightAnswer") }, html(body.answer));
  }

  function finish(entry, words, meta, shown, given) {
    const heading = h(inPlace ? "p.result" : "h2.result", { tabindex: -1 }, words);
    const note = h("p.meta", { role: "status" });
    const undo = () => {
      study.undo(entry);
      onAnswered(null);
      tries = 1;
      askAgain();
    };
    keys = {};
    choose = () => {};
    if (next) {
      keys = { Enter: "next", " ": "next" };
      act = () => next.go();
    } else {
      act = () => {};
    }
    show(
      h("div", { role: "status" }, heading, meta && h("p.meta", {}, meta)),
      shown,
      because(body),
      sideBySide(body, study.stateOf(card)),
      tools(study, card, {
        again: isTurned ? null : tryAgain,
        undo: entry && undo,
        report: JSON.stringify(given),
        note,
      }),
      note,
      next && h("div.actions", {}, h("button.button.grow", { value: "next" }, next.words)),
    );
    heading.focus();
  }

  function tryAgain() {
    tries++;
    askAgain();
  }

  function askAgain() {
    seed = `${seed}+`;
    ask();
    focus();
  }

  function focus() {
    (inPlace ? reply.querySelector("input, select, button") : element.querySelector("h1"))?.focus();
  }

  ask();
  if (inPlace) {
    element.append(reply);
  } else {
    element.append(asked(body, label, cue, asks), reply);
  }
  return {
    element,
    focus,
    press(key) {
      if (keys[key] !== undefined) {
        act(keys[key]);
        return true;
      }
      const index = optionOf(key);
      if (index >= 0) {
        choose(index);
      }
      return index >= 0;
    },
  };
}
