// What pages show of the learner's progress: strokes, words for them, and what is due.
import { dayOf } from "../study/days.js";
import { dueAt, memories, ofTopic, onSnapshot, questionKey, readSnapshot, termKey } from "./snapshot.js";

const WORDS = ["new", "learning", "mastered"];
const TOPIC_MASTERED = 0.8;

export function startMemory() {
  const { site, deck } = document.documentElement.dataset;
  if (deck) {
    showMemory(site);
    onSnapshot(site, () => showMemory(site));
    window.addEventListener("studysite:answered", () => showMemory(site));
  }
}

function showMemory(site) {
  const snapshot = readSnapshot(site);
  if (!snapshot || snapshot.seen === 0) {
    return;
  }
  const due = document.querySelector("a.due");
  const words = Object.fromEntries(WORDS.map((key) => [key, due.getAttribute(`data-${key}`)]));
  const memoryOf = memories(snapshot);
  document.querySelectorAll("main [data-term], main [data-question]").forEach((element) => {
    const { term, question } = element.dataset;
    // What has the name of its place on the page does not say it again.
    const key =
      term === undefined
        ? questionKey(question || element.id)
        : termKey(term || element.querySelector("dt").id);
    const name = element.querySelector("dt, summary .cue, h1");
    // The page of a term holds its stroke beside the definition.
    mark(element.querySelector("#_definition") ?? element, name, memoryOf(key), words);
  });
  document.querySelectorAll(".topics li").forEach((element) => {
    const link = element.querySelector("a");
    const topic = decodeURIComponent(link.pathname.split("/").pop().replace(/\.html$/, ""));
    mark(element, link, topicMemory(ofTopic(snapshot.topics, topic)), words);
  });
  document.querySelectorAll(".legend").forEach((legend) => {
    legend.hidden = false;
  });
  const now = Date.now();
  const today = dayOf(now);
  const count = dueAt(snapshot, today, now);
  due.hidden = count === 0;
  due.firstElementChild.textContent = String(count);
}

function mark(element, name, memory, words) {
  element.setAttribute("data-memory", memory);
  let hidden = name.querySelector(".memory");
  if (!hidden) {
    hidden = document.createElement("span");
    hidden.className = "vh memory";
    name.append(hidden);
  }
  hidden.textContent = ` (${words[memory]})`;
}

function topicMemory(counts) {
  if (!counts || counts[0] + counts[1] === 0) {
    return "new";
  }
  return counts[0] >= TOPIC_MASTERED * counts[2] ? "mastered" : "learning";
}
