import { nextMemory } from "../../../theme/components/study/fsrs.js";
import {
  LEARNING,
  NEW,
  RELEARNING,
  REVIEW,
  UNSEEN,
  afterAnswer,
  isDue,
} from "../../../theme/components/study/scheduler.js";
import { equal, isTrue, test } from "./harness.js";

const MINUTE = 60_000;

function answer(schedule, rating, day = 0, time = 0) {
  return afterAnswer(schedule, { card: "c", rating, day, time }, 0.9, false);
}

test("the references' scheduler vector: 3×6, 1, 1, 3×5, each when due", () => {
  let schedule = UNSEEN;
  let [day, time] = [0, 0];
  const days = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3].map((rating) => {
    schedule = answer(schedule, rating, day, time);
    const waited = schedule.dueDay - day;
    [day, time] = [schedule.dueDay, schedule.dueTime];
    return waited;
  });
  equal(days, [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]);
});

[
  ["again", [1], LEARNING, 0, 1],
  ["hard", [2], LEARNING, 0, 5.5],
  ["good", [3], LEARNING, 1, 10],
  ["good, again", [3, 1], LEARNING, 0, 1],
  ["good, hard", [3, 2], LEARNING, 1, 10],
  ["a review forgotten", [4, 1], RELEARNING, 0, 10],
  ["a review forgotten, hard", [4, 1, 2], RELEARNING, 0, 15],
  ["a review forgotten, again", [4, 1, 1], RELEARNING, 0, 10],
].forEach(([name, ratings, phase, step, minutes]) =>
  test(`step after ${name}`, () => {
    const schedule = ratings.reduce((before, rating) => answer(before, rating, 5, 7000), UNSEEN);
    equal([schedule.phase, schedule.step], [phase, step]);
    equal([schedule.dueDay, schedule.dueTime], [5, 7000 + minutes * MINUTE]);
  }),
);

[
  ["easy at once", [4]],
  ["good twice", [3, 3]],
  ["again, good, good", [1, 3, 3]],
  ["forgotten and good", [4, 1, 3]],
  ["forgotten and easy", [4, 1, 4]],
].forEach(([name, ratings]) =>
  test(`waits for another day after ${name}`, () => {
    const schedule = ratings.reduce((before, rating) => answer(before, rating), UNSEEN);
    equal([schedule.phase, schedule.step, schedule.dueTime], [REVIEW, 0, 0]);
    isTrue(schedule.dueDay >= 1, "another day");
    equal(schedule.reviews, ratings.length);
  }),
);

test("a learning step left for days counts the days", () => {
  const schedule = answer(answer(UNSEEN, 3), 3, 4);
  equal(schedule.memory, nextMemory(answer(UNSEEN, 3).memory, 4, 3));
});

test("a clock set back does no harm", () => {
  const schedule = answer(answer(UNSEEN, 4, 10), 3, 3);
  equal(schedule.memory, nextMemory(answer(UNSEEN, 4).memory, 0, 3));
});

test("due on its day and after its minutes, never when new", () => {
  const learning = answer(UNSEEN, 1, 5, 1000);
  equal(isDue(learning, 5, 1000 + MINUTE - 1), false);
  equal(isDue(learning, 5, 1000 + MINUTE), true);
  const review = { ...UNSEEN, phase: REVIEW, dueDay: 9 };
  equal(
    [8, 9, 10].map((day) => isDue(review, day, 0)),
    [false, true, true],
  );
  equal(isDue(UNSEEN, 9, 9), false);
  equal(UNSEEN.phase, NEW);
});

test("fuzz keeps within the references' range and differs by card and by count", () => {
  const dueDays = new Set();
  const schedule = {
    ...UNSEEN,
    phase: REVIEW,
    memory: { stability: 30, difficulty: 5 },
    lastDay: 0,
  };
  const plain = afterAnswer(schedule, { card: "c", rating: 3, day: 30, time: 0 }, 0.9, false);
  const days = plain.dueDay - 30;
  const reach = 1 + 0.15 * 4.5 + 0.1 * 13 + 0.05 * (days - 20);
  for (let i = 0; i < 2000; i++) {
    const due = afterAnswer(schedule, { card: `c${i}`, rating: 3, day: 30, time: 0 }, 0.9).dueDay;
    isTrue(Math.abs(due - plain.dueDay) <= Math.round(reach), due);
    dueDays.add(due);
  }
  equal(dueDays.size, 2 * Math.round(reach) + 1, "every day of the range");
  const again = (reviews) =>
    afterAnswer({ ...schedule, reviews }, { card: "c", rating: 3, day: 30, time: 0 }, 0.9).dueDay;
  equal(again(3), again(3));
  isTrue(new Set([1, 2, 3, 4, 5, 6].map(again)).size > 1, "by count");
});

test("short intervals are not fuzzed", () => {
  const due = (card) =>
    [3, 3].reduce(
      (schedule, rating) => afterAnswer(schedule, { card, rating, day: 0, time: 0 }, 0.9),
      UNSEEN,
    ).dueDay;
  equal([..."abcdefgh"].map(due), Array(8).fill(2));
});

test("a higher retention asks sooner", () => {
  const days = [0.8, 0.9, 0.95].map(
    (retention) =>
      afterAnswer(UNSEEN, { card: "c", rating: 4, day: 0, time: 0 }, retention, false).dueDay,
  );
  equal(days, [28, 8, 3]);
});
