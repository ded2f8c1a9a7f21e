/** The clock of an exam: it runs down, says so at half, 10 and 1 minutes, and ends the exam. */
import { h } from "../dom/elements.js";
import { announcement, remaining } from "../study/exam.js";
import { count, icon, say } from "./words.js";

const SECOND = 1000;
const MINUTE = 60 * SECOND;

/**
 * @param {{exam: function(): !Object, now: function(): number, over: function()}} of the exam as
 *     it stands, and what to do when the time is over
 * @return {{element: !Element, tick: function(), stop: function()}}
 */
export function startClock({ exam, now, over }) {
  const time = h("span");
  const element = h(
    "p.timer",
    { role: "timer", "aria-label": say("exam.left") },
    icon("clock"),
    time,
  );
  const spoken = h("p.vh", { role: "status" });
  const ticking = window.setInterval(tick, SECOND);
  let left = remaining(exam(), now());
  document.body.append(spoken);
  show();

  function tick() {
    const leftNow = remaining(exam(), now());
    const call = announcement(exam(), left, leftNow);
    if (call !== null) {
      spoken.textContent = count("exam.call", call);
    }
    left = leftNow;
    show();
    if (left === 0) {
      over();
    }
  }

  function show() {
    const minutes = Math.ceil(left / MINUTE);
    const seconds = Math.ceil(left / SECOND);
    time.textContent =
      minutes > 60
        ? say("exam.hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 })
        : minutes > 10
          ? say("exam.minutes", { minutes })
          : `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, "0")}`;
  }

  return {
    element,
    tick,
    stop() {
      window.clearInterval(ticking);
      spoken.remove();
    },
  };
}
