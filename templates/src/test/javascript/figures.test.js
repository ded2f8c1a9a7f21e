import {
  activity,
  answersThatCount,
  byDomain,
  hardest,
  held,
  lastTogether,
  memoryOf,
  mondayOf,
  remembered,
} from "../../../theme/components/progress/figures.js";
import { dateOfDay, dayOfDate } from "../../../theme/components/study/days.js";
import { merge } from "../../../theme/components/study/merge.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { undoEntry } from "../../../theme/components/study/reviewLog.js";
import { presentIds, replay } from "../../../theme/components/study/state.js";
import { equal, test } from "./harness.js";
import { answer, event } from "./logs.js";

const same = (id) => id;
const cards = ["a", "b", "c"].map((id) => ({ id, rev: 1, was: [] }));
const MONDAY = dayOfDate("2026-11-16");

test("cards are new, learning or mastered: right on two different days", () => {
  const log = [answer("a", 1), answer("a", 4), answer("b", 1)];
  const states = replay(log, cards);
  equal(held(cards, states), { mastered: 1, learning: 1, new: 1 });
  equal(["a", "b", "c"].map((id) => memoryOf(states.get(id))), ["mastered", "learning", "new"]);
});

test("a card that was only bookmarked is new", () => {
  const states = replay([event(EVENTS.BOOKMARK, "a", 1)], cards);
  equal(held(cards, states), { mastered: 0, learning: 0, new: 3 });
});

test("a week begins on Monday", () => {
  const days = ["2026-11-15", "2026-11-16", "2026-11-22", "2026-11-23"];
  equal(
    days.map((date) => dateOfDay(mondayOf(dayOfDate(date)))),
    ["2026-11-09", "2026-11-16", "2026-11-16", "2026-11-23"],
  );
  equal(mondayOf(-4), -10);
});

test("remembered: only answers to cards that were under review, by week", () => {
  const log = [
    answer("a", MONDAY - 14, { before: 2 }),
    answer("b", MONDAY - 8, { before: 2, right: false }),
    answer("a", MONDAY, { before: 2 }),
    answer("b", MONDAY + 6, { before: 2, right: false }),
    answer("c", MONDAY + 1, { before: 1, right: false }),
  ];
  equal(remembered(log, MONDAY + 6, 10), [
    { monday: MONDAY - 14, answers: 2, right: 1 },
    { monday: MONDAY - 7, answers: 0, right: 0 },
    { monday: MONDAY, answers: 2, right: 1 },
  ]);
  equal(remembered([], MONDAY, 10), []);
  equal(remembered(log, MONDAY + 6, 1), [{ monday: MONDAY, answers: 2, right: 1 }]);
});

test("activity: every day of the weeks up to today", () => {
  const weeks = activity([answer("a", MONDAY - 7), answer("b", MONDAY + 1), answer("c", MONDAY + 1)], MONDAY + 2, 2);
  equal(
    weeks.map(({ days }) => days.map(({ answers }) => answers)),
    [
      [1, 0, 0, 0, 0, 0, 0],
      [0, 2, 0],
    ],
  );
  equal(weeks[1].days[2].day, MONDAY + 2);
});

test("what was undone or reset does not count, until the reset is taken back", () => {
  const undone = answer("b", 2);
  const log = merge([answer("a", 1), undone, undoEntry(undone, undone.time + 5, 2), answer("c", 2)]);
  const ids = (entries) => answersThatCount(merge(entries), same).map(({ card }) => card);
  equal(ids(log), ["a", "c"]);
  const reset = event(EVENTS.RESET, "a", 3);
  equal(ids([...log, reset]), ["c"]);
  equal(ids([...log, reset, answer("a", 4)]), ["c", "a"]);
  equal(ids([...log, reset, undoEntry(reset, reset.time + 5, 3)]), ["a", "c"]);
});

test("answers count under the present id of a card", () => {
  const idNow = presentIds([{ id: "new", was: ["old"] }]);
  equal(
    answersThatCount([answer("old", 1)], idNow).map(({ card }) => card),
    ["new"],
  );
});

test("the last reset is all that was forgotten in one moment", () => {
  const [first, second] = [event(EVENTS.RESET, "a", 1, 10), event(EVENTS.RESET, "b", 1, 20)];
  const third = event(EVENTS.RESET, "c", 1, 20);
  const names = (log) => lastTogether(merge(log), EVENTS.RESET).map(({ card }) => card);
  equal(names([]), []);
  equal(names([event(EVENTS.SUSPEND, "a", 1, 10)]), []);
  equal(names([first, second, third]), ["b", "c"]);
  equal(names([first, second, third, undoEntry(second, 30, 1), undoEntry(third, 30, 1)]), ["a"]);
});

test("domains: the last fifty answers, of cards of several domains in each", () => {
  const list = [
    { id: "a", objectives: ["1"] },
    { id: "b", objectives: ["1", "2"] },
  ];
  const many = Array.from({ length: 60 }, (_, i) => answer("a", i, { right: i >= 35 }));
  equal(byDomain(["1", "2", "3"], list, [...many, answer("b", 70)]), [
    { domain: "1", answers: 50, right: 26 },
    { domain: "2", answers: 1, right: 1 },
    { domain: "3", answers: 0, right: 0 },
  ]);
});

test("hardest: by lapses, the more difficult first, none without", () => {
  const state = (lapses, difficulty) => ({ lapses, memory: { difficulty } });
  const states = new Map([
    ["a", state(1, 9)],
    ["b", state(3, 5)],
    ["c", state(1, 10)],
    ["d", state(0, 10)],
  ]);
  const list = ["a", "b", "c", "d", "e"].map((id) => ({ id }));
  equal(
    hardest(list, states, 3).map(({ card }) => card.id),
    ["b", "c", "a"],
  );
  equal(hardest(list, states, 1).length, 1);
});
