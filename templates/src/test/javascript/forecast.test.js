import {
  forecast,
  newCardsADay,
  valueOfAnswer,
  withinLimit,
} from "../../../theme/components/study/forecast.js";
import { nextMemory, retrievability } from "../../../theme/components/study/fsrs.js";
import { REVIEW } from "../../../theme/components/study/scheduler.js";
import { UNTOUCHED } from "../../../theme/components/study/state.js";
import { close, equal, isTrue, test } from "./harness.js";

const NOTHING_NEW = { newCards: 0, newPerDay: 0 };
const EXACT = { fuzzy: false };

function seen(stability, lastDay, dueDay, more = {}) {
  return {
    ...UNTOUCHED,
    phase: REVIEW,
    memory: { stability, difficulty: 5 },
    reviews: 3,
    lastDay,
    dueDay,
    ...more,
  };
}

const reviews = (days) => days.map((day) => day.reviews);

test("today has what is overdue, later days what is due then", () => {
  const states = [seen(300, 0, 90), seen(300, 0, 100), seen(300, 0, 102)];
  const days = forecast(states, { today: 100, days: 4, ...NOTHING_NEW }, EXACT);
  equal(reviews(days), [2, 0, 1, 0]);
  equal(
    days.map(({ day }) => day),
    [100, 101, 102, 103],
  );
});

test("a review brings the next one", () => {
  const days = forecast([seen(2, 98, 100)], { today: 100, days: 30, ...NOTHING_NEW }, EXACT);
  isTrue(reviews(days).filter((count) => count === 1).length >= 2, reviews(days));
  equal(days[0].reviews, 1);
});

test("new cards are begun until there are none left, and come back", () => {
  const days = forecast([], { today: 0, days: 6, newCards: 5, newPerDay: 2 }, EXACT);
  equal(
    days.map(({ fresh }) => fresh),
    [2, 2, 1, 0, 0, 0],
  );
  equal(reviews(days).slice(0, 4), [0, 0, 2, 2]);
});

test("before the exam new cards stop and the last pass shows", () => {
  const settings = { ...EXACT, exam: { day: 20, since: 0 } };
  const days = forecast([], { today: 0, days: 21, newCards: 300, newPerDay: 10 }, settings);
  equal(
    days.findIndex(({ fresh }) => fresh === 0),
    15,
  );
  equal(days[20].fresh, 10);
  isTrue(
    reviews(days)
      .slice(13, 20)
      .reduce((one, other) => one + other) > 0,
    "last pass",
  );
});

test("suspended cards do not come, buried ones tomorrow, new ones only as new", () => {
  const states = [
    seen(300, 0, 100, { suspended: true }),
    seen(300, 0, 100, { buriedUntil: 101 }),
    UNTOUCHED,
    { ...UNTOUCHED, revised: true },
  ];
  equal(reviews(forecast(states, { today: 100, days: 2, ...NOTHING_NEW }, EXACT)), [1, 1]);
});

test("the states themselves are not changed", () => {
  const states = [seen(2, 98, 100)];
  forecast(states, { today: 100, days: 9, ...NOTHING_NEW });
  equal(states, [seen(2, 98, 100)]);
});

test("new cards a day to see them all before they stop", () => {
  const exam = { day: 42, since: 0 };
  equal(newCardsADay(300, 0, exam), 9);
  equal(newCardsADay(10, 36, exam), 10);
  equal(newCardsADay(10, 37, exam), 0);
  equal(newCardsADay(10, 42, exam), null);
  equal(newCardsADay(10, 0, null), null);
});

test("an answer is worth most where much is forgotten and can be kept", () => {
  const value = (state) => valueOfAnswer(state, 100, 120);
  isTrue(value(seen(10, 80, 90)) > value(seen(200, 99, 300)), "fading more than fresh");
  isTrue(value(seen(200, 99, 300)) >= 0, "never a loss");
  isTrue(
    value(seen(10, 80, 90)) >
      value({ ...seen(10, 80, 90), memory: { stability: 10, difficulty: 10 } }),
    "hard ones gain less",
  );
  isTrue(value(undefined) > 0 && value(UNTOUCHED) === value(undefined), "unseen");
});

test("the worth of an answer: recall on the horizon with it, less that without it", () => {
  const state = seen(10, 80, 90);
  const recall = retrievability(20, 10);
  const after = (rating) => retrievability(15, nextMemory(state.memory, 20, rating).stability);
  const expected = recall * after(3) + (1 - recall) * after(1) - retrievability(35, 10);
  close(valueOfAnswer(state, 100, 115), expected, 1e-12);
  close(valueOfAnswer(undefined, 100, 115), retrievability(15, 2.3065), 1e-12);
});

test("too much: the least valuable goes first, the rest keeps its order", () => {
  const states = new Map([
    ["fresh", seen(300, 99, 100)],
    ["fading", seen(10, 80, 90)],
    ["steady", seen(60, 90, 100)],
    ["gone", seen(3, 60, 63)],
  ]);
  const due = ["fresh", "fading", "steady", "gone"];
  const plan = { today: 100, horizon: 120 };
  equal(withinLimit(due, states, { ...plan, limit: 2 }), {
    kept: ["fading", "gone"],
    dropped: ["fresh", "steady"],
  });
  equal(withinLimit(due, states, { ...plan, limit: 9 }), { kept: due, dropped: [] });
  equal(withinLimit(due, states, { ...plan, limit: 0 }).kept, []);
});
