import { dueAt } from "../../../theme/components/memory/snapshot.js";
import { summary } from "../../../theme/components/memory/summary.js";
import { aboutOf, comingBack, loadOf } from "../../../theme/components/study/due.js";
import { randomFrom } from "../../../theme/components/study/random.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { eventEntry } from "../../../theme/components/study/reviewLog.js";
import { REVIEW } from "../../../theme/components/study/scheduler.js";
import { queue } from "../../../theme/components/study/session.js";
import { UNTOUCHED, replay } from "../../../theme/components/study/state.js";
import { DAY, answer, pick } from "./logs.js";
import { equal, isTrue, test } from "./harness.js";

const card = (id) => ({ id, rev: 1, was: [], topic: "t", kind: "single", objectives: [] });
const TODAY = { today: 100, now: 100 * DAY + DAY / 2 };

function seen(dueDay, more = {}) {
  const memory = { stability: 10, difficulty: 5 };
  return { ...UNTOUCHED, phase: REVIEW, memory, reviews: 1, lastDay: 90, dueDay, ...more };
}

function days(states, exam = null) {
  const cards = [...states.keys()].map(card);
  return Object.fromEntries(
    comingBack(cards, states, exam).map(({ card: { id }, day }) => [id, day]),
  );
}

const SIBLINGS = ["term:ebs:expansion", "term:ebs:acronym", "term:ebs:define"];

test("cards of a term are about one thing, a question and a pair about themselves", () =>
  equal(
    [...SIBLINGS, "term:a:b:identify", "pair:ebs:efs", "ebs-move"].map(aboutOf),
    ["term:ebs", "term:ebs", "term:ebs", "term:a:b", "pair:ebs:efs", "ebs-move"],
  ));

test("of the cards of a term one comes a day, the one that waited longest", () => {
  const states = new Map([
    [SIBLINGS[0], seen(100)],
    [SIBLINGS[1], seen(97)],
    [SIBLINGS[2], seen(103)],
    ["other", seen(100)],
  ]);
  equal(days(states), { [SIBLINGS[1]]: 97, other: 100 });
});

test("a card waits until the day after one of its term was answered", () => {
  const states = new Map([
    [SIBLINGS[0], seen(99)],
    [SIBLINGS[1], seen(120, { lastDay: 100 })],
  ]);
  equal(days(states), { [SIBLINGS[0]]: 101 });
});

test("of two cards of a term that were left half done one comes, the other a day after it", () => {
  const halfDone = (lastDay) => seen(lastDay, { lastDay, dueTime: 5 });
  const states = new Map([
    [SIBLINGS[0], halfDone(99)],
    [SIBLINGS[1], halfDone(99)],
  ]);
  equal(days(states), { [SIBLINGS[0]]: 99 });
  states.set(SIBLINGS[0], halfDone(100));
  equal(days(states), { [SIBLINGS[0]]: 100 });
  states.set(SIBLINGS[0], seen(103, { lastDay: 100 }));
  equal(days(states), { [SIBLINGS[1]]: 101 });
  equal(days(states, { day: 101 }), { [SIBLINGS[1]]: 99 });
});

test("a card that comes back within minutes comes in any case, and the others wait for it", () => {
  const states = new Map([
    [SIBLINGS[0], seen(99)],
    [SIBLINGS[1], seen(100, { lastDay: 100, dueTime: 5 })],
  ]);
  equal(days(states), { [SIBLINGS[1]]: 100 });
});

test("on the last day before the exam nothing waits", () => {
  const exam = { day: 101, since: 50 };
  const states = new Map([
    [SIBLINGS[0], seen(100)],
    [SIBLINGS[1], seen(100)],
    [SIBLINGS[2], seen(110, { lastDay: 100 })],
  ]);
  equal(days(states, exam), { [SIBLINGS[0]]: 100, [SIBLINGS[1]]: 100 });
  equal(days(states, { ...exam, day: 105 }), { [SIBLINGS[0]]: 101 });
});

test("suspended cards do not come, and a buried one lets its sibling go first", () => {
  const states = new Map([
    [SIBLINGS[0], seen(100, { buriedUntil: 101 })],
    [SIBLINGS[1], seen(100)],
    ["off", seen(90, { suspended: true })],
    ["revised", { ...UNTOUCHED, revised: true }],
  ]);
  equal(days(states), { [SIBLINGS[1]]: 100, revised: 0 });
});

test("a limit counts the cards that were answered today, whatever the number of answers", () => {
  const cards = ["a", "b", "c", "d", "new"].map(card);
  const states = new Map([
    ["a", seen(100)],
    ["b", seen(98)],
    ["c", seen(110, { lastDay: 100, reviews: 4 })],
    ["d", seen(100, { lastDay: 100, dueTime: 5 })],
  ]);
  const load = (limit) => loadOf(cards, states, { ...TODAY, limit });
  equal(load(null), { asked: ["d", "a", "b"], dropped: [], fresh: 1 });
  equal(load(4), { asked: ["d", "a", "b"], dropped: [], fresh: 0 });
  equal(load(3).asked.length, 2);
  // What was begun today is finished today.
  equal(load(2), { asked: ["d"], dropped: ["a", "b"], fresh: 0 });
  equal(load(0).asked, ["d"]);
  // What was left half done on another day is due like any other.
  states.set("e", seen(97, { lastDay: 97, dueTime: 5 }));
  const more = [...cards, card("e")];
  equal(loadOf(more, states, { ...TODAY, limit: 2 }).asked, ["d"]);
  equal(loadOf(more, states, { ...TODAY, limit: 9 }).asked, ["d", "e", "a", "b"]);
});

test("new cards: so many a day, those begun today included, and none shortly before the exam", () => {
  const cards = ["a", "b", "c", "d", "e"].map(card);
  const states = new Map([["a", seen(103, { lastDay: 100, begunDay: 100 })]]);
  const fresh = (plan) => loadOf(cards, states, { ...TODAY, ...plan }).fresh;
  equal(fresh({}), 4);
  equal(fresh({ fresh: 3 }), 2);
  equal(fresh({ fresh: 1 }), 0);
  equal(fresh({ fresh: 0 }), 0);
  equal(fresh({ fresh: 3, limit: 2 }), 1);
  equal(fresh({ fresh: 3, exam: { day: 104, since: 1 } }), 0);
  // Four cards in five days: one a day, and that was done.
  equal(fresh({ exam: { day: 110, since: 1 } }), 0);
});

test("home page, page of the quiz and session agree, whatever was done and on any day", () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = randomFrom(`agree ${seed}`);
    const cards = [...SIBLINGS, "term:s3:define", "term:s3:identify", "x", "y", "z"].map(card);
    const log = [];
    for (let i = 0; i < 40; i++) {
      const { id } = pick(random, cards);
      const day = 60 + Math.floor(random() * 40);
      const time = day * DAY + Math.floor(random() * DAY);
      const right = random() < 0.7;
      log.push(
        random() < 0.9
          ? answer(id, day, { time, right, rating: right ? 3 : 1 })
          : eventEntry(pick(random, [EVENTS.BURY, EVENTS.SUSPEND, EVENTS.UNSUSPEND]), id, time, day),
      );
    }
    const exam = random() < 0.5 ? { day: 102, since: 60 } : null;
    const limit = random() < 0.5 ? 3 : null;
    const states = replay(log, cards, { exam });
    const snapshot = summary(cards, states, { exam, limit });
    for (let today = 99; today < 104; today++) {
      const now = today * DAY + DAY / 2;
      const { asked, dropped } = loadOf(cards, states, { today, now, exam, limit });
      const inSession = queue("review", cards, states, { today, now, seed: "s", exam });
      equal(dueAt(snapshot, today, now), asked.length, `seed ${seed}, day ${today}`);
      equal([...inSession].sort(), [...asked, ...dropped].sort(), `seed ${seed}, day ${today}`);
      if (exam === null || today < 101) {
        const about = inSession.map(aboutOf).filter((id) => id.startsWith("term:"));
        const steps = asked.filter((id) => states.get(id).dueTime > 0).length;
        isTrue(new Set(about).size + steps >= about.length, "siblings in one session");
      }
    }
  }
});
