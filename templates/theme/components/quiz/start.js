/** The page of the quiz: where sessions begin, and which one its address asks for. */
import { h } from "../dom/elements.js";
import { indexPage, keepSaying, showMain } from "./chrome.js";
import { hasExam, startExamPage } from "./examination.js";
import { fail, leftSession, runSession } from "./run.js";
import * as SETTINGS from "../store/settings.js";
import { address, idsOf, minutesFor, shelfNow } from "./sessions.js";
import { openStudy } from "./study.js";
import { count, say } from "./words.js";

const MODES = ["practice", "weakest", "review", "new", "flash", "shelf"];

export async function startQuizPage() {
  let study;
  try {
    study = await openStudy();
  } catch {
    // The words come with the deck; the page as it stands says what can be done without it.
    return;
  }
  study.store.onTrouble((kind) => kind === "memory" && keepSaying(say("notSaved")));
  const wanted = new URLSearchParams(window.location.search);
  await showWanted(study, wanted);
  study.tellWhenIdle();
}

async function showWanted(study, wanted) {
  const question = wanted.get("question");
  const mode = wanted.get("mode") ?? (wanted.get("topic") ? "practice" : null);
  if (question !== null) {
    await askOne(study, question);
  } else if (mode === "exam" && study.deck.exam) {
    await startExamPage(study).catch(fail);
  } else if (MODES.includes(mode)) {
    await begin(study, mode, wanted);
  } else {
    delete document.documentElement.dataset.asked;
    showStart(study);
    study.onChange(() => showStart(study));
    // Another day may have begun.
    document.addEventListener("visibilitychange", () => showStart(study));
  }
}

async function askOne(study, id) {
  // Links that others sent live longer than ids.
  const card = study.deck.cards.find((one) => one.id === id || one.was.includes(id));
  if (card) {
    await start(study, "question", "", [card.id]);
  } else {
    showMain(indexPage(say("mode.question"), say("missing"), backToStart()), true);
  }
}

async function begin(study, mode, wanted) {
  const [topic, domain] = [wanted.get("topic"), wanted.get("domain")];
  const about =
    study.deck.topics.find(({ slug }) => slug === topic)?.title ??
    study.deck.exam?.domains.find(({ id }) => id === domain)?.title ??
    (mode === "new" ? "" : say("mixed"));
  await start(study, mode, about, idsOf(study, mode, { topic, domain, count: wanted.get("count") }));
}

async function start(study, mode, about, ids) {
  const left = leftSession(study.deck.site);
  if (left !== null) {
    const known = new Set(study.deck.cards.map(({ id }) => id));
    if (left.ids.every((id) => known.has(id))) {
      await runSession(study, left);
      return;
    }
  }
  if (ids.length > 0) {
    await runSession(study, { mode, about, ids, at: 0, results: [] });
  } else {
    const { dropped } = study.load();
    const [title, lead] = {
      review: dropped.length > 0 ? limitReached(dropped) : [say("none"), say("comeBack")],
      new: [say("mode.new"), say("newEnough")],
      shelf: [say("onShelf.none"), say("shelfEmpty")],
    }[mode] ?? [say(`mode.${mode}`), say("empty")];
    showMain(indexPage(title, lead, backToStart()), true);
  }
}

function limitReached(dropped) {
  return [say("limitReached"), count("overLimit", dropped.length)];
}

function backToStart() {
  return h("p.tools", {}, h("a.button", { href: "quiz.html" }, say("start")));
}

function showStart(study) {
  const { asked, dropped, fresh } = study.load();
  const due = asked.length;
  const link = (words, values, quiet = false) =>
    h(quiet ? "a.button.quiet" : "a.button", { href: address(values) }, words);
  const learn = fresh > 0 && link(count("learn", fresh), { mode: "new" }, !study.isFresh());
  const choose =
    dropped.length > 0 &&
    h("a.button.quiet", { href: "progress.html#_plan" }, say("chooseWhat"));
  if (due > 0) {
    const more = dropped.length > 0 && count("overLimit", dropped.length);
    const words = [count("minutes", minutesFor(study, due)), more].filter(Boolean).join(" ");
    fill("review", count("due", due), words, [
      link(count("review", due), { mode: "review" }),
      choose,
    ]);
  } else if (dropped.length > 0) {
    fill("review", ...limitReached(dropped), [choose]);
  } else {
    const first = study.isFresh();
    fill(
      "review",
      first ? count("unseen", study.deck.cards.length) : say("none"),
      say(first ? "firstVisit" : "comeBack"),
      [learn],
    );
  }
  const onShelf = shelfNow(study);
  const reasons = ["sure", "wrong", "guessed", "bookmarked"]
    .map((reason) => [reason, onShelf.filter((one) => one.reason === reason).length])
    .filter(([, number]) => number > 0);
  fill(
    "shelf",
    onShelf.length > 0 ? count("onShelf", onShelf.length) : say("onShelf.none"),
    onShelf.length > 0
      ? reasons.map(([key, number]) => say(`reason.${key}`, { count: number })).join(say("comma"))
      : say("shelfEmpty"),
    onShelf.length > 0 && [link(say("takeShelf"), { mode: "shelf" }, true)],
  );
  if (hasExam(study)) {
    document.querySelector("[data-part=exam] a").textContent = say("resumeExam");
  }
  const buttons = document.querySelector("[data-part=flash] [data-buttons]");
  buttons.value = study.store.getSetting(SETTINGS.TWO) === true ? "2" : "4";
  buttons.onchange = () => study.store.setSetting(SETTINGS.TWO, buttons.value === "2");
  for (const form of document.querySelectorAll("form[data-part]")) {
    form.onsubmit = (event) => {
      event.preventDefault();
      const values = new FormData(form, event.submitter);
      window.location.href = address([...values].filter(([, value]) => value !== ""));
    };
  }
}

function fill(part, today, meta, tools) {
  const [first, second, last] = document.querySelector(`[data-part=${part}]`).children;
  first.textContent = today;
  second.textContent = meta;
  const links = (tools || []).filter(Boolean);
  // What stays keeps the focus.
  if (last.textContent !== links.map((link) => link.textContent).join("")) {
    last.replaceChildren(...links);
  }
}
