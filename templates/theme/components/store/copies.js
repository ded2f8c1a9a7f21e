/** Copies in a file: a browser may lose what it keeps. */
import { isAnswer } from "../study/reviewLog.js";

/** The setting that remembers the last copy: `{day, answers}`, on which day, of how many answers. */
export const LAST_COPY = "copy";

const ANSWERS_AT_RISK = 50;

/** How many answers are in no copy yet. */
export function answersWithoutCopy(log, lastCopy) {
  return Math.max(log.filter(isAnswer).length - (lastCopy?.answers ?? 0), 0);
}

/** Whether it is time to remind of a copy. */
export function isCopyDue(log, lastCopy) {
  return answersWithoutCopy(log, lastCopy) >= ANSWERS_AT_RISK;
}

/** What to remember of a copy that is made now. */
export function copyOf(log, day) {
  return { day, answers: log.filter(isAnswer).length };
}
