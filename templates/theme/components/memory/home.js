// The home page of a learner: what is due, how far each topic is, how long until the exam.
import { showReadOn } from "../reading/readOn.js";
import { dayOf } from "../study/days.js";
import { dueAt, ofTopic, onSnapshot, readSnapshot } from "./snapshot.js";

// A share above zero gets at least one stroke of its kind.
const LEAST_SHARE = 16;
const SVG = "http://www.w3.org/2000/svg";

export function startHome() {
  const { site, deck } = document.documentElement.dataset;
  const show = () => {
    const snapshot = deck ? readSnapshot(site) : null;
    if (snapshot && snapshot.seen > 0) {
      const now = Date.now();
      showHome(snapshot, dayOf(now), now);
    }
    showReadOn();
  };
  show();
  onSnapshot(site, show);
  // Going back may bring this page as it was left.
  window.addEventListener("pageshow", ({ persisted }) => persisted && show());
}

/**
 * @param {!Object} snapshot see snapshot.js
 * @param {number} day today
 * @param {number} now in milliseconds
 */
function showHome(snapshot, day, now) {
  const section = document.getElementById("_today")?.parentElement;
  if (!section) {
    return;
  }
  const say = (key, count) =>
    count === undefined
      ? section.getAttribute(`data-${key}`)
      : section
          .getAttribute(`data-${key}-${count === 1 ? "one" : "other"}`)
          .replace("{count}", String(count));
  const [head, meta, tools] = section.querySelectorAll("p");
  const due = dueAt(snapshot, day, now);
  const [first] = tools.querySelectorAll("a");
  const quiz = tools.getAttribute("data-quiz");
  tools.setAttribute("data-learner", "");
  if (due > 0) {
    const [before, after] = say("due", due).split(String(due));
    const number = document.createElement("mark");
    number.textContent = String(due);
    head.replaceChildren(before, number, after);
    meta.textContent = say("minutes", Math.max(Math.round((due * snapshot.seconds) / 60), 1));
    first.textContent = say("review", due);
    first.href = `${quiz}?mode=review`;
  } else {
    head.textContent = say("none");
    meta.textContent = say("tomorrow");
    first.textContent = say("learn");
    first.href = `${quiz}?mode=new`;
  }
  document.querySelectorAll(".plan > li").forEach((row) => showTopic(row, snapshot, { day, now }, say));
  showExam(snapshot.exam, day, say);
}

function showTopic(row, snapshot, { day, now }, say) {
  const slug = row.getAttribute("data-topic");
  const [mastered, learning, all] = ofTopic(snapshot.topics, slug) ?? [0, 0, 0];
  const due = dueAt(snapshot, day, now, slug);
  row.querySelector(".tag")?.remove();
  if (due > 0) {
    const tag = document.createElement("span");
    tag.className = "tag";
    tag.textContent = say("tag").replace("{count}", String(due));
    row.querySelector(".cue").append(" ", tag);
  }
  if (all === 0) {
    return;
  }
  const counts = [mastered, learning, all - mastered - learning];
  let from = 0;
  const lines = ["mastered", "learning", "new"].flatMap((name, i) => {
    if (counts[i] === 0) {
      return [];
    }
    const to = from + shares(counts)[i];
    const place = { x1: "2", x2: "2", y1: `${from}%`, y2: `${to}%` };
    from = to;
    return [line(name, place)];
  });
  row.querySelector(".way").replaceChildren(...lines);
  if (mastered > 0) {
    const tally = row.querySelector(".tally");
    tally.querySelector(".held")?.remove();
    const held = document.createElement("span");
    held.className = "held";
    held.textContent = say("mastered")
      .replace("{count}", String(mastered))
      .replace("{total}", String(all));
    tally.append(held);
  }
}

function line(name, place) {
  const element = document.createElementNS(SVG, "line");
  element.setAttribute("class", name);
  Object.entries(place).forEach(([key, value]) => element.setAttribute(key, value));
  return element;
}

function shares(counts) {
  const sum = counts.reduce((one, other) => one + other, 0);
  const raised = counts.map((count) =>
    count === 0 ? 0 : Math.max((count / sum) * 100, LEAST_SHARE),
  );
  const over = raised.reduce((one, other) => one + other, 0);
  return raised.map((share) => (share / over) * 100);
}

function showExam(exam, day, say) {
  const title = document.querySelector("#_exam + div > .today");
  document.querySelectorAll("[data-left], [data-left] + svg").forEach((old) => old.remove());
  if (title && exam && exam.day >= day) {
    const left = document.createElement("p");
    left.className = "meta";
    left.dataset.left = "";
    left.textContent = say("left", exam.day - day);
    title.after(left, daysBar(exam, day));
  }
}

/** The way to the exam since its date was set: solid behind the learner, dotted ahead. */
function daysBar({ day: last, since = last }, today) {
  const bar = document.createElementNS(SVG, "svg");
  const way = { class: "way days", width: "100%", height: "4", "aria-hidden": "true" };
  Object.entries(way).forEach(([key, value]) => bar.setAttribute(key, value));
  const here = last === since ? "0%" : `${((today - since) / (last - since)) * 100}%`;
  bar.append(
    line("mastered", { x1: "0", x2: here, y1: "2", y2: "2" }),
    line("new", { x1: here, x2: "100%", y1: "2", y2: "2" }),
  );
  return bar;
}
