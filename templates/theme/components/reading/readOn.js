// On the home page: back to where one stopped.
import { nextToRead, readPlace } from "./place.js";

export function showReadOn() {
  const section = document.getElementById("_today")?.parentElement;
  const rows = new Map(
    [...document.querySelectorAll(".plan > li")].map((row) => [row.getAttribute("data-topic"), row]),
  );
  const place = readPlace(document.documentElement.dataset.site);
  const next = nextToRead(place, [...rows.keys()]);
  if (!section || !next) {
    return;
  }
  const tools = section.querySelector(".tools");
  const [first, second] = tools.querySelectorAll("a");
  const isLearner = tools.hasAttribute("data-learner");
  const link = isLearner ? second : first;
  const title = (topic) => rows.get(topic).querySelector("h3").textContent;
  const say = (key, values) =>
    section.getAttribute(`data-${key}`).replace(/\{(\w+)\}/g, (_, name) => values[name]);
  link.textContent = say("read-on", { title: next.words || title(next.topic) });
  link.href = rows.get(next.topic).querySelector("h3 a").getAttribute("href");
  link.hash = next.section;
  const percent = Math.round(place.share * 100);
  const words = say(next.finished ? "finished" : "stopped", { topic: title(place.topic), percent });
  const meta = section.querySelector(".meta");
  let stopped = meta.querySelector("[data-place]");
  if (!stopped) {
    stopped = document.createElement("span");
    stopped.setAttribute("data-place", "");
    // A learner sees both, what is due and this; others are told how to begin, which they have.
    meta.replaceChildren(...(isLearner ? [...meta.childNodes, " "] : []), stopped);
  }
  stopped.textContent = words;
}
