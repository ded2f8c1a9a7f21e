/** The simulated exam: as many questions, as much time and as much choice as in the real one. */
import { loadBody } from "../deck/deck.js";
import { h } from "../dom/elements.js";
import {
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
import { indexPage, setTitle, sessionWay, showHeader, showMain } from "./chrome.js";
import { startClock } from "./examClock.js";
import { answeredIn, askToHandIn, createGrid } from "./examGrid.js";
import { createForm } from "./forms.js";
import { listenToKeys, optionOf } from "./keys.js";
import { showReport } from "./report.js";
import { isComingBack } from "./run.js";
import { icon, say } from "./words.js";

const RUNNING = "exam-run";
const HANDED_IN = "exam-done";
const ASKED = ["single", "multiple", "order", "match"];
const MINUTE = 60_000;

/** Whether an exam has been begun and not been handed in. */
export function hasExam(study) {
  return Boolean(study.store.getSetting(RUNNING));
}

/** Goes on with the exam that was begun, or begins one. */
export async function startExamPage(study) {
  const { deck } = study;
  const cards = new Map(deck.cards.map((card) => [card.id, card]));
  // Who has read a note comes back to the report, not to another exam.
  const kept = study.store.getSetting(RUNNING) ?? (isComingBack() && study.store.getSetting(HANDED_IN));
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
  let at = exam.at ?? 0;
  let form = null;
  const clock = startClock({
    exam: () => exam,
    now: study.now,
    over: () => handIn(say("exam.over")),
  });
  const grid = createGrid({ go, ask });
  // Another tab may have gone on with it, or handed it in.
  study.onChange(() => {
    const kept = study.store.getSetting(RUNNING) ?? study.store.getSetting(HANDED_IN);
    if (kept?.startedAt !== exam.startedAt || exam.finishedAt !== null) {
      return;
    }
    const wasPaused = exam.pausedAt !== null;
    exam = kept;
    if (exam.finishedAt !== null) {
      report("");
    } else if (wasPaused !== (exam.pausedAt !== null)) {
      wasPaused ? show(at) : showPause();
    } else {
      grid.show(exam, at);
    }
  });
  const stopListening = listenToKeys(study, (key) => {
    if (exam.pausedAt !== null) {
      return false;
    }
    if (key === "Enter") {
      go(at + 1);
    } else if (key === "f") {
      flag();
    } else {
      const index = optionOf(key);
      if (index < 0) {
        return false;
      }
      form?.choose?.(index);
    }
    return true;
  });

  function save(changed) {
    exam = changed;
    study.store.setSetting(RUNNING, exam).catch(() => {});
  }

  // What is on the page, kept at once, complete or not.
  function keep() {
    const { given = null, problem } = form.read();
    if (JSON.stringify(given) !== JSON.stringify(exam.questions[at].given)) {
      save(withQuestion(exam, at, { given, complete: !problem }));
      grid.show(exam, at);
      header();
    }
  }

  function flag() {
    save(withQuestion(exam, at, { flagged: !exam.questions[at].flagged }));
    grid.show(exam, at);
    const button = document.querySelector(".actions [aria-pressed]");
    button.setAttribute("aria-pressed", `${exam.questions[at].flagged}`);
    button.lastChild.textContent = say(exam.questions[at].flagged ? "exam.flagged" : "exam.flag");
  }

  function header() {
    const words = say("exam.place", { number: at + 1, total });
    showHeader(
      [
        h("p.where", {}, h("b", {}, words), " ", h("span.long", {}, say("mode.exam"))),
        clock.element,
      ],
      sessionWay(answeredIn(exam), answeredIn(exam), total),
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
    document.querySelector("header.session button.quiet").remove();
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
      indexPage(
        say("exam.paused"),
        say("exam.pausedLead"),
        h("p.tools", {}, go, h("a.button.quiet", { href: "quiz.html" }, say("start"))),
      ),
      true,
    );
    go.focus();
  }

  function go(to) {
    show(Math.min(Math.max(to, 0), total - 1));
  }

  function ask() {
    askToHandIn(total - answeredIn(exam), () => handIn(""));
  }

  function show(to) {
    at = to;
    const { card: id, domain: domainId, given } = exam.questions[at];
    const card = cards.get(id);
    const domain = deck.exam.domains.find((one) => one.id === domainId);
    const label = `_exam-${at}`;
    save({ ...withQuestion(exam, at, { seen: true }), at });
    form = createForm(card, bodies.get(id), `${exam.startedAt} ${id}`, label, given);
    const { flagged } = exam.questions[at];
    header();
    grid.show(exam, at);
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
        grid.element,
      ),
    );
    document.getElementById(label).focus();
    performance.mark("studysite:question");
  }

  function graded() {
    return exam.questions.map(({ card: id, given }, i) => {
      const card = cards.get(id);
      const { solution } = createForm(card, bodies.get(id), `${exam.startedAt} ${id}`, `_${i}`);
      const { right } = given === null ? { right: false } : grade(solution, given);
      return { card, body: bodies.get(id), given, right };
    });
  }

  function report(why) {
    clock.stop();
    stopListening();
    document.querySelector("dialog[open]")?.close();
    showReport(study, exam, graded(), why);
  }

  function handIn(why) {
    exam = finished(exam, study.now());
    const used = exam.minutes * MINUTE - remaining(exam, study.now());
    const answers = graded()
      .filter(({ given }) => given !== null)
      .map(({ card, given, right }) => [
        card,
        {
          rating: rate({ right, sure: null }),
          right,
          sure: null,
          ms: Math.round(used / total),
          mode: "exam",
          chosen: given,
        },
      ]);
    study.answerAll(answers);
    study.store.setSetting(HANDED_IN, exam).catch(() => {});
    study.store.setSetting(RUNNING, null).catch(() => {});
    report(why);
  }

  if (exam.finishedAt !== null) {
    report("");
  } else if (exam.pausedAt === null) {
    save(exam);
    show(at);
    clock.tick();
  } else {
    header();
    showPause();
  }
}
