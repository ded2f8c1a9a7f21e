/** The simulated exam: as many questions, as much time and as much choice as in the real one. */
import { loadBody } from "../deck/deck.js";
import {
  announcement,
  drawQuestions,
  finished,
  paused,
  remaining,
  resumed,
  startExam,
  withQuestion,
} from "../study/exam.js";
import { grade, rate } from "../study/grading.js";
import { given as asked } from "./asked.js";
import { setTitle, sessionWay, showHeader, showMain } from "./chrome.js";
import { h } from "./dom.js";
import { createForm } from "./forms.js";
import { showReport } from "./report.js";
import { listenToKeys } from "./keys.js";
import { count, icon, say } from "./words.js";

const RUNNING = "exam-run";
const ASKED = ["single", "multiple", "order", "match"];
const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** Whether an exam has been begun and not been handed in. */
export function hasExam(study) {
  return Boolean(study.store.getSetting(RUNNING));
}

/** Goes on with the exam that was begun, or begins one. */
export async function startExamPage(study) {
  const { deck } = study;
  const kept = study.store.getSetting(RUNNING);
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  if (kept && kept.id === deck.exam.id && kept.questions.every(({ card }) => cards.has(card))) {
    await runExam(study, cards, kept);
    return;
  }
  const blueprint = {
    questions: deck.exam.questions,
    domains: deck.exam.domains.map((domain) => ({ ...domain, objectives: [domain.id] })),
  };
  const pool = deck.cards.filter(({ id, form }) => ASKED.includes(form) && !id.startsWith("pair:"));
  const questions = drawQuestions(blueprint, pool, `${study.now()}`);
  await runExam(study, cards, startExam(deck.exam.id, questions, deck.exam.minutes, study.now()));
}

async function runExam(study, cards, begun) {
  const { deck } = study;
  const bodies = new Map();
  for (const { card } of begun.questions) {
    bodies.set(card, await loadBody(deck, cards.get(card)));
  }
  const total = begun.questions.length;
  let exam = begun;
  let at = Math.max(
    exam.questions.findIndex(({ given, seen }) => given === null && seen),
    0,
  );
  let form = null;
  let left = remaining(exam, study.now());
  const timer = h("p.timer", { role: "timer", "aria-label": say("exam.left") });
  const time = h("span");
  timer.append(icon("clock"), time);
  const spoken = h("p.vh", { role: "status" });
  const ticking = window.setInterval(tick, SECOND);
  const stopListening = listenToKeys(study, (key) => {
    if (exam.pausedAt !== null) {
      return false;
    }
    if (key === "Enter") {
      go(at + 1);
    } else if (key === "f") {
      flag();
    } else {
      const letter = "abcde".indexOf(key.toLowerCase());
      const index = letter >= 0 ? letter : /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
      if (index < 0) {
        return false;
      }
      form?.choose?.(index);
    }
    return true;
  });
  document.body.append(spoken);

  function save(changed) {
    exam = changed;
    study.store.setSetting(RUNNING, exam).catch(() => {});
  }

  function tick() {
    const now = remaining(exam, study.now());
    const call = announcement(exam, left, now);
    if (call !== null) {
      spoken.textContent = count("exam.call", call);
    }
    left = now;
    showTime();
    if (left === 0) {
      handIn(say("exam.over"));
    }
  }

  function showTime() {
    const minutes = Math.ceil(left / MINUTE);
    const seconds = Math.ceil(left / SECOND);
    time.textContent =
      minutes > 60
        ? say("exam.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
        : minutes > 10
          ? say("exam.minutes", { minutes })
          : `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;
  }

  // What is on the page, kept at once, complete or not.
  function keep() {
    const given = form.read().given ?? null;
    if (JSON.stringify(given) !== JSON.stringify(exam.questions[at].given)) {
      save(withQuestion(exam, at, { given }));
      showGrid();
    }
  }

  function flag() {
    save(withQuestion(exam, at, { flagged: !exam.questions[at].flagged }));
    showGrid();
    const button = document.querySelector(".actions [aria-pressed]");
    button.setAttribute("aria-pressed", `${exam.questions[at].flagged}`);
    button.lastChild.textContent = say(exam.questions[at].flagged ? "exam.flagged" : "exam.flag");
  }

  function answeredCount() {
    return exam.questions.filter(({ given }) => given !== null).length;
  }

  function header() {
    const words = say("exam.place", { number: at + 1, total });
    showHeader(
      [
        h("p.where", {}, h("b", {}, words), " ", h("span.long", {}, say("mode.exam"))),
        timer,
      ],
      sessionWay(answeredCount(), answeredCount(), total),
      h(
        "button.button.quiet",
        { type: "button", click: pause, "aria-label": say("exam.pause") },
        icon("pause"),
        h("span.long", {}, say("exam.pause")),
      ),
    );
    setTitle(`${words}${say("comma")}${say("mode.exam")}`);
  }

  function pause() {
    save(paused(exam, study.now()));
    showPause();
  }

  function showPause() {
    form = null;
    const go = h(
      "button.button",
      {
        type: "button",
        click() {
          save(resumed(exam, study.now()));
          show(at);
        },
      },
      say("exam.resume"),
    );
    showMain(
      h(
        "div.sheet",
        {},
        h("h1", {}, say("exam.paused")),
        h("p.lead", {}, say("exam.pausedLead")),
        h("p.tools", {}, go, h("a.button.quiet", { href: "quiz.html" }, say("start"))),
      ),
    );
    go.focus();
  }

  function go(to) {
    show(Math.min(Math.max(to, 0), total - 1));
  }

  function stateOf({ given, seen, flagged }) {
    return {
      name: `box${given !== null ? ".answered" : seen ? ".seen" : ""}${flagged ? ".flagged" : ""}`,
      words:
        say("comma") +
        say(given !== null ? "exam.answered" : seen ? "exam.open" : "exam.unseen") +
        (flagged ? say("comma") + say("exam.isFlagged") : ""),
    };
  }

  const grid = h("nav.all", { "aria-label": say("exam.all") });

  function showGrid() {
    const { questions } = exam;
    const boxes = questions.map((question, i) => {
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
    });
    const key = [
      ["answered", "exam.answered"],
      ["seen", "exam.open"],
      ["", "exam.unseen"],
      ["seen.flagged", "exam.isFlagged"],
    ];
    grid.replaceChildren(
      h(
        "div.cue",
        {},
        h("h2.cue", {}, say("exam.all")),
        h(
          "p",
          {},
          say("exam.tally", {
            answered: answeredCount(),
            flagged: questions.filter(({ flagged }) => flagged).length,
            unseen: questions.filter(({ seen }) => !seen).length,
          }),
        ),
        h(
          "ul.key",
          { "aria-hidden": "true" },
          key.map(([name, words]) =>
            h("li", {}, h(["span.box", name].filter(Boolean).join(".")), say(words)),
          ),
        ),
        h("p", {}, h("button.button.quiet", { type: "button", click: ask }, say("exam.handIn"))),
      ),
      h("ol.numbers", {}, boxes),
    );
  }

  function ask() {
    const open = total - answeredCount();
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
              handIn("");
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

  function show(to) {
    at = to;
    const { card: id, domain: domainId, given } = exam.questions[at];
    const card = cards.get(id);
    const domain = deck.exam.domains.find((one) => one.id === domainId);
    const label = `_exam-${at}`;
    if (!exam.questions[at].seen) {
      save(withQuestion(exam, at, { seen: true }));
    }
    form = createForm(card, bodies.get(id), `${exam.startedAt} ${id}`, label, given);
    const { flagged } = exam.questions[at];
    header();
    showGrid();
    showMain(
      h(
        "form.sheet.ask",
        {
          novalidate: true,
          change: keep,
          click: ({ target }) => target.closest(".moves") && keep(),
          submit(event) {
            event.preventDefault();
            go(at + 1);
          },
        },
        asked(
          bodies.get(id),
          label,
          say("exam.domain", { domain: domain.title, weight: domain.weight }),
          form.asks,
        ),
        h(
          "div.reply",
          {},
          form.fields,
          h(
            "div.actions",
            {},
            at > 0 &&
              h(
                "button.button.quiet.back",
                { type: "button", click: () => go(at - 1) },
                icon("arrow"),
                h("span.vh", {}, say("exam.back"), " "),
                at,
              ),
            h(
              "button.button.quiet",
              { type: "button", "aria-pressed": `${flagged}`, click: flag },
              icon("flag"),
              h("span", {}, say(flagged ? "exam.flagged" : "exam.flag")),
            ),
            at + 1 < total
              ? h("button.button.grow", {}, say("exam.next"))
              : h("button.button.grow", { type: "button", click: ask }, say("exam.handIn")),
          ),
        ),
        grid,
      ),
    );
    document.getElementById(label).focus();
    performance.mark("studysite:question");
  }

  function handIn(why) {
    window.clearInterval(ticking);
    stopListening();
    document.querySelector("dialog[open]")?.close();
    exam = finished(exam, study.now());
    const used = exam.minutes * MINUTE - remaining(exam, study.now());
    const graded = exam.questions.map(({ card: id, given }, i) => {
      const card = cards.get(id);
      const { solution } = createForm(card, bodies.get(id), `${exam.startedAt} ${id}`, `_${i}`);
      const { right } = given === null ? { right: false } : grade(solution, given);
      if (given !== null) {
        study.answer(card, {
          rating: rate({ right, sure: null }),
          right,
          sure: null,
          ms: Math.round(used / total),
          mode: "exam",
          chosen: given,
        });
      }
      return { card, body: bodies.get(id), given, right };
    });
    study.store.setSetting(RUNNING, null).catch(() => {});
    spoken.remove();
    showReport(study, exam, graded, why);
  }

  showTime();
  if (exam.pausedAt === null) {
    save(exam);
    show(at);
    tick();
  } else {
    header();
    showPause();
  }
}
