// Expected values: the test vectors of fsrs-rs, py-fsrs and ts-fsrs with the default parameters.
import {
  firstMemory,
  interval,
  nextMemory,
  retrievability,
} from "../../../theme/components/study/fsrs.js";
import { close, equal, isTrue, test } from "./harness.js";

const DAYS_BETWEEN = [0, 1, 3, 8, 21];

test("again, then five times good after 0, 1, 3, 8 and 21 days", () => {
  let memory = firstMemory(1);
  DAYS_BETWEEN.forEach((days) => (memory = nextMemory(memory, days, 3)));
  close(memory.stability, 53.62691, 5e-5);
  close(memory.difficulty, 6.3574867, 5e-5);
});

test("the same without the model of answers on one day", () => {
  let memory = firstMemory(1);
  DAYS_BETWEEN.forEach((days) => (memory = nextMemory(memory, days, 3, false)));
  close(memory.stability, 53.335106, 5e-5);
});

[
  ["again", 1, 0.212, 6.4133],
  ["hard", 2, 1.2931, 5.1122],
  ["good", 3, 2.3065, 2.1181],
  ["easy", 4, 8.2956, 1.0],
].forEach(([name, rating, stability, difficulty]) =>
  test(`first answer ${name}`, () => {
    close(firstMemory(rating).stability, stability, 5e-5);
    close(firstMemory(rating).difficulty, difficulty, 5e-5);
  }),
);

[
  [1, 0.986],
  [3, 0.961],
  [7, 0.923],
  [14, 0.875],
  [30, 0.809],
  [90, 0.703],
  [365, 0.574],
].forEach(([days, recall]) =>
  test(`recall after ${days} days at a stability of 10`, () =>
    close(retrievability(days, 10), recall, 5e-4)),
);

test("at the stability recall is 90 %, and the interval for 90 % is the stability", () => {
  [1, 7, 42, 365].forEach((stability) => {
    close(retrievability(stability, stability), 0.9, 1e-12);
    equal(interval(stability, 0.9), stability);
  });
});

test("an interval is a day at least and a century at most", () => {
  equal(interval(0.001, 0.95), 1);
  equal(interval(1e6, 0.7), 36500);
});

test("hard, good and easy on the same day never shorten the memory, again does", () => {
  const memory = { stability: 500, difficulty: 5 };
  [2, 3, 4].forEach((rating) => isTrue(nextMemory(memory, 0, rating).stability >= 500, rating));
  isTrue(nextMemory(memory, 0, 1).stability < 500, "again");
});

test("forgetting never makes a memory more stable", () => {
  [0.01, 0.3, 2, 50, 1000].forEach((stability) =>
    [0, 1, 10, 400].forEach((days) =>
      isTrue(nextMemory({ stability, difficulty: 5 }, days, 1).stability <= stability, stability),
    ),
  );
});

test("stability never reaches zero and difficulty stays from 1 to 10", () => {
  let memory = firstMemory(1);
  for (let i = 0; i < 500; i++) {
    memory = nextMemory(memory, 0, 1);
  }
  equal(memory.stability, 0.001);
  isTrue(memory.difficulty <= 10 && memory.difficulty > 9.9, "difficulty");
  for (let i = 0; i < 500; i++) {
    memory = nextMemory(memory, 1, 4);
  }
  isTrue(memory.difficulty >= 1 && memory.difficulty < 1.1, "difficulty");
});

// From ts-fsrs 5.4.2, a memory of stability 10 and difficulty 5.
[
  [0, 1, 3.05124894, 8.34176237],
  [0, 2, 10, 6.66599536],
  [0, 3, 10, 4.99022837],
  [0, 4, 15.53430795, 3.31446137],
  [10, 1, 1.39198697, 8.34176237],
  [10, 2, 23.24687511, 6.66599536],
  [10, 3, 32.02672948, 4.99022837],
  [10, 4, 51.25386165, 3.31446137],
].forEach(([days, rating, stability, difficulty]) =>
  test(`rating ${rating} after ${days} days`, () => {
    const memory = nextMemory({ stability: 10, difficulty: 5 }, days, rating);
    close(memory.stability, stability, 1e-7);
    close(memory.difficulty, difficulty, 1e-7);
  }),
);
