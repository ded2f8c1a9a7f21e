import { createPlanner, newCardsAllowed } from "../../../theme/components/study/examDate.js";
import { interval, retrievability } from "../../../theme/components/study/fsrs.js";
import { LEARNING, REVIEW, UNSEEN } from "../../../theme/components/study/scheduler.js";
import { close, equal, isTrue, test } from "./harness.js";
import { USUAL_LEARNER, simulate } from "./simulation.js";

const EXAM = { day: 100, since: 0 };
const SEEDS = Array.from({ length: 20 }, (_, i) => `seed ${i}`);

// A stability at which the next interval crosses the exam, but recall falls below 95 % by then.
function reviewed(stability, day) {
  return {
    ...UNSEEN,
    phase: REVIEW,
    memory: { stability, difficulty: 5 },
    lastDay: day - 1,
    dueDay: day,
  };
}

function answered(planner, schedule, day, rating = 3) {
  return planner.answer(schedule, { card: "c", rating, day, time: 0 });
}

test("before the exam intervals follow a retention of 88 %, after it the learner's", () => {
  const planner = createPlanner({ retention: 0.93, exam: EXAM, fuzzy: false });
  const early = answered(planner, UNSEEN, 0, 4);
  equal(early.dueDay, interval(8.2956, 0.88));
  const late = answered(planner, UNSEEN, 100, 4);
  equal(late.dueDay - 100, interval(8.2956, 0.93));
});

test("a card that would cross the exam too weak gets one review in the last seven days", () => {
  const planner = createPlanner({ exam: EXAM, fuzzy: false });
  const schedule = answered(planner, reviewed(40, 60), 60);
  const plain = answered(createPlanner({ fuzzy: false, retention: 0.88 }), reviewed(40, 60), 60);
  isTrue(plain.dueDay >= 100, "crosses");
  isTrue(retrievability(40, schedule.memory.stability) < 0.95, "weak");
  isTrue(schedule.dueDay >= 93 && schedule.dueDay <= 99, schedule.dueDay);
});

test("a card that is strong enough on the day is left alone", () => {
  const schedule = answered(createPlanner({ exam: EXAM, fuzzy: false }), reviewed(400, 60), 60);
  isTrue(retrievability(40, schedule.memory.stability) >= 0.95, "strong");
  isTrue(schedule.dueDay > 100, schedule.dueDay);
});

test("the last pass spreads over the least loaded days", () => {
  const planner = createPlanner({ exam: EXAM, fuzzy: false });
  const days = Array.from({ length: 21 }, () => answered(planner, reviewed(40, 60), 60).dueDay);
  [93, 94, 95, 96, 97, 98, 99].forEach((day) =>
    equal(days.filter((one) => one === day).length, 3, `day ${day}`),
  );
});

test("the last pass avoids days that have other reviews", () => {
  const planner = createPlanner({ exam: EXAM, fuzzy: false });
  [93, 94, 95, 97, 98, 99].forEach((dueDay) => planner.add({ phase: REVIEW, dueDay }));
  equal(answered(planner, reviewed(40, 60), 60).dueDay, 96);
});

test("of two days alike the later one is taken, also if the start of the plan is not known", () => {
  const planner = createPlanner({ exam: { day: 100 }, fuzzy: false });
  equal(answered(planner, reviewed(40, 60), 60).dueDay, 99);
  equal(answered(planner, reviewed(40, 60), 60).dueDay, 98);
});

test("intervals are fuzzed unless that is switched off", () => {
  const dueDays = (settings) =>
    new Set(
      [..."abcdefghij"].map(
        (card) =>
          createPlanner(settings).answer(reviewed(40, 60), { card, rating: 3, day: 60, time: 0 })
            .dueDay,
      ),
    );
  isTrue(dueDays({}).size > 1, "fuzzed");
  equal(dueDays({ fuzzy: false }).size, 1);
});

test("the last pass never lies before tomorrow or before the exam was set", () => {
  const late = createPlanner({ exam: { day: 100, since: 98 }, fuzzy: false });
  isTrue(answered(late, reviewed(40, 60), 60).dueDay >= 98, "since");
  const soon = createPlanner({ exam: EXAM, fuzzy: false });
  equal(answered(soon, reviewed(1.2, 98), 98, 2).dueDay, 99);
});

test("on the last day there is no day left: the interval stays", () => {
  const schedule = answered(createPlanner({ exam: EXAM, fuzzy: false }), reviewed(0.4, 99), 99, 2);
  isTrue(retrievability(1, schedule.memory.stability) < 0.95, "weak");
  isTrue(schedule.dueDay >= 100, schedule.dueDay);
});

test("learning steps stay within the day", () => {
  const schedule = answered(createPlanner({ exam: EXAM }), UNSEEN, 99);
  equal([schedule.phase, schedule.dueDay], [LEARNING, 99]);
});

test("new cards stop five days before the exam and come back after it", () => {
  equal(
    [0, 94, 95, 99, 100].map((day) => newCardsAllowed(day, EXAM)),
    [true, true, false, false, true],
  );
  equal(newCardsAllowed(99, null), true);
});

function mean(settings, learner) {
  const runs = SEEDS.map((seed) => simulate(seed, settings, learner));
  const meanOf = (key) => runs.reduce((sum, run) => sum + run[key], 0) / runs.length;
  return { recall: meanOf("recall"), answers: meanOf("answers") };
}

const TOWARDS_EXAM = { exam: { day: 42, since: 0 } };
const ALWAYS_95 = { retention: 0.95 };

// Tolerances: 3 % of the answers and 0.003 of recall. They cover what the plan leaves open: the
// pace of new cards, the fuzz, and how first answers fall.
test("300 cards in 42 days, 20 seeds: 97.7 % on the day for 1,705 answers", () => {
  const { recall, answers } = mean(TOWARDS_EXAM);
  close(recall, 0.977, 0.003, "recall");
  close(answers, 1705, 0.03 * 1705, "answers");
});

test("a plain retention of 95 % needs 2,252 answers for 97.5 %", () => {
  const { recall, answers } = mean(ALWAYS_95);
  close(recall, 0.975, 0.003, "recall");
  close(answers, 2252, 0.03 * 2252, "answers");
});

[
  ["9 new cards a day", { newADay: 9 }],
  ["15 new cards a day", { newADay: 15 }],
  ["first answers all good", { firstAgain: 0, firstHard: 0 }],
  ["one first answer in four wrong", { firstAgain: 0.25 }],
].forEach(([name, learner]) =>
  test(`less work for as much recall also with ${name}`, () => {
    const planned = mean(TOWARDS_EXAM, { ...USUAL_LEARNER, ...learner });
    const plain = mean(ALWAYS_95, { ...USUAL_LEARNER, ...learner });
    isTrue(planned.answers < 0.83 * plain.answers, `${planned.answers} of ${plain.answers}`);
    isTrue(planned.recall >= plain.recall - 0.001, `${planned.recall}, ${plain.recall}`);
    isTrue(planned.recall > 0.97, planned.recall);
  }),
);
