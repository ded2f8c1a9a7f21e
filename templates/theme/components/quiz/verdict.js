/** What is shown when a question has been answered. */
import { h, html } from "../dom/elements.js";
import { LEARNING, RELEARNING } from "../study/scheduler.js";
import * as EVENTS from "../study/events.js";
import { isLeech } from "../study/state.js";
import { count, icon, say } from "./words.js";

const MINUTE = 60_000;

/** When a card is seen again, in words. */
export function whenAgain({ phase, dueDay, dueTime }, today, now) {
  if (phase === LEARNING || phase === RELEARNING) {
    return count("again.minutes", Math.max(Math.ceil((dueTime - now) / MINUTE), 1));
  }
  const days = dueDay - today;
  return days <= 1 ? say("again.tomorrow") : count("again.days", days);
}

/** The heading: right or not, and what is right if a few words say it. */
export function resultWords(right, sure, words) {
  if (right) {
    return say(sure === "guess" ? "rightGuess" : "right");
  }
  if (words === "") {
    return say("wrong");
  }
  return say(words.includes(say("and")) ? "wrongAre" : "wrongIs", { answer: words });
}

/** Why, and where the notes say so. */
export function because(body) {
  return h(
    "section.because",
    { "aria-label": say("why") },
    body.explanation && h("h3", {}, say("why")),
    body.explanation && html(body.explanation),
    body.note &&
      h(
        "p",
        {},
        h(
          "a.go",
          { href: document.documentElement.dataset.root + body.note.href },
          say("readNote", { note: body.note.words }),
          " ",
          icon("arrow"),
        ),
      ),
  );
}

/** What is mixed up, side by side, for who has forgotten the card again and again. */
export function sideBySide(body, state) {
  return (
    isLeech(state) &&
    body.sides &&
    h(
      "section",
      { "aria-label": say("leech") },
      h("p.meta", {}, say("leech")),
      h(
        "dl.pair",
        {},
        body.sides.map(({ href, name, words }) =>
          h(
            "div",
            {},
            h("dt", {}, h("a", { href: document.documentElement.dataset.root + href }, html(name))),
            h("dd", {}, words),
          ),
        ),
      ),
    )
  );
}

/**
 * What else can be done with a card that was answered.
 *
 * @param {!Object} study see study.js
 * @param {!Object} card
 * @param {{again: ?function(), undo: ?function(), report: string, note: !Element}} actions
 *     null where there is nothing to do; `note` says what was done
 */
export function tools(study, card, { again, undo, report, note }) {
  const button = (key, click) => h("button.button.quiet", { type: "button", click }, say(key));
  const bury = button("bury", () => {
    study.mark(card, EVENTS.BURY);
    bury.disabled = true;
    note.textContent = say("buried");
  });
  const suspend = button("suspend", () => {
    const { suspended } = study.stateOf(card);
    study.mark(card, suspended ? EVENTS.UNSUSPEND : EVENTS.SUSPEND);
    note.textContent = suspended ? "" : say("suspended");
    suspend.textContent = say(suspended ? "suspend" : "askAgain");
  });
  return h(
    "p.tools",
    {},
    again && button("tryAgain", again),
    undo && button("undo", undo),
    bury,
    suspend,
    study.deck.report &&
      h("a.button.quiet", { href: reportAddress(study.deck.report, card, report), rel: "noreferrer" }, say("report")),
  );
}

function reportAddress(address, { id, rev }, answer) {
  const title = say("reportTitle", { id, rev, answer });
  return `${address}?title=${encodeURIComponent(title)}`;
}
