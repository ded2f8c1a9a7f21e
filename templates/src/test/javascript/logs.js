// Logs for tests: single entries, and generated ones from a seed.
import { randomFrom } from "../../../theme/components/study/random.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { eventEntry, undoEntry } from "../../../theme/components/study/reviewLog.js";

export const DAY = 86_400_000;

/** An answer on a day, right and sure unless said otherwise. */
export function answer(card, day, fields = {}) {
  const right = fields.right ?? true;
  return {
    card,
    rev: 1,
    time: day * DAY + 12 * 3_600_000,
    day,
    rating: right ? 3 : 1,
    right,
    sure: "sure",
    ms: 5000,
    mode: "practice",
    chosen: [0],
    before: 0,
    ...fields,
  };
}

export function event(name, card, day, time = day * DAY + 13 * 3_600_000) {
  return eventEntry(name, card, time, day);
}

/** A pick of a list. */
export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** Some 60 entries on few cards and few moments, so that entries collide; undos included. */
export function generatedLog(seed) {
  const random = randomFrom(seed);
  const log = [];
  for (let i = 0; i < 60; i++) {
    const card = pick(random, ["a", "b", "c", "term:ебс:define"]);
    const day = Math.floor(random() * 20);
    const time = day * DAY + Math.floor(random() * 5) * 1000;
    const chance = random();
    if (chance < 0.7) {
      const right = random() < 0.7;
      const sure = pick(random, ["sure", "unsure", "guess", null]);
      const rating = right && sure !== "guess" ? pick(random, [2, 3]) : 1;
      log.push(answer(card, day, { time, right, sure, rating, chosen: [i % 3] }));
    } else if (chance < 0.9) {
      const names = Object.values(EVENTS).filter((name) => name !== EVENTS.UNDO);
      log.push(eventEntry(pick(random, names), card, time, day));
    } else if (log.length > 0) {
      const undone = pick(random, log);
      log.push(undoEntry(undone, undone.time + 1 + Math.floor(random() * 2000), day));
    }
  }
  return log;
}
