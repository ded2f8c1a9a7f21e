import { merge } from "../../../theme/components/study/merge.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { standing, undoEntry } from "../../../theme/components/study/reviewLog.js";
import {
  LEARNING,
  NEW,
  RELEARNING,
  REVIEW,
  UNSEEN,
  afterAnswer,
} from "../../../theme/components/study/scheduler.js";
import { shuffled } from "../../../theme/components/study/shuffle.js";
import {
  UNTOUCHED,
  createReplay,
  isAvailable,
  isLeech,
  isMastered,
  replay,
} from "../../../theme/components/study/state.js";
import { equal, isTrue, test } from "./harness.js";
import { DAY, answer, event, generatedLog } from "./logs.js";

const SEEDS = Array.from({ length: 60 }, (_, i) => `replay ${i}`);
const EXACT = { fuzzy: false };

function stateOf(log, cards, settings = EXACT) {
  return replay(log, cards, settings).get("a") ?? UNTOUCHED;
}

// Answers a minute apart on one day.
function onOneDay(card, day, ...fields) {
  return fields.map((one, i) => answer(card, day, { time: day * DAY + i * 60_000, ...one }));
}

const WRONG = { right: false };
const GOOD = {};
const GUESSED = { sure: "guess", rating: 1 };

test("an empty log has no states", () => equal(replay([]).size, 0));

test("answers go through the scheduler", () => {
  const log = [...onOneDay("a", 0, GOOD, GOOD), answer("a", 2), answer("b", 1)];
  const schedule = log
    .filter(({ card }) => card === "a")
    .reduce((before, entry) => afterAnswer(before, entry, 0.9, false), UNSEEN);
  const state = stateOf(log);
  Object.keys(UNSEEN).forEach((key) => equal(state[key], schedule[key], key));
  equal(state.phase, REVIEW);
});

test("mastered is right on two different days, not twice on one", () => {
  equal(isMastered(stateOf(onOneDay("a", 0, GOOD, GOOD, GOOD))), false);
  equal(isMastered(stateOf([answer("a", 0), answer("a", 2)])), true);
  equal(isMastered(UNTOUCHED), false);
});

test("a right guess is no sign of mastery, an unsure answer is", () => {
  equal(isMastered(stateOf([answer("a", 0), answer("a", 2, GUESSED)])), false);
  equal(isMastered(stateOf([answer("a", 0), answer("a", 2, { sure: "unsure", rating: 2 })])), true);
  equal(isMastered(stateOf([...onOneDay("a", 0, GUESSED, GOOD), answer("a", 1)])), true);
});

test("a wrong answer ends mastery until it is right on two days again", () => {
  const log = [answer("a", 0), answer("a", 2), answer("a", 9, WRONG), answer("a", 10)];
  equal(isMastered(stateOf(log.slice(0, 3))), false);
  equal(isMastered(stateOf(log)), false);
  equal(isMastered(stateOf([...log, answer("a", 12)])), true);
  equal(isMastered(stateOf([...log.slice(0, 2), ...onOneDay("a", 9, WRONG, GOOD)])), false);
});

test("a lapse is a review forgotten, not a slip while learning or relearning", () => {
  equal(stateOf(onOneDay("a", 0, WRONG, WRONG, GOOD)).lapses, 0);
  const log = [...onOneDay("a", 0, GOOD, GOOD), ...onOneDay("a", 2, WRONG, WRONG, GOOD)];
  equal(stateOf(log).lapses, 1);
});

test("a right guess is listed as guessed and rated again, but is no lapse", () => {
  const state = stateOf([...onOneDay("a", 0, GOOD, GOOD), answer("a", 2, GUESSED)]);
  equal([state.guessed, state.lapses, state.phase], [true, 0, RELEARNING]);
  equal(stateOf([answer("a", 0, GUESSED), answer("a", 1)]).guessed, false);
  equal(stateOf([answer("a", 0, { ...GUESSED, ...WRONG })]).guessed, false);
});

test("four lapses make a leech", () => {
  const log = onOneDay("a", 0, GOOD, GOOD);
  const lapses = [2, 4, 6, 8].map((day) => {
    log.push(...onOneDay("a", day, WRONG, GOOD));
    return isLeech(stateOf(log));
  });
  equal(lapses, [false, false, false, true]);
});

test("wrong, and wrong although sure, until answered again", () => {
  const wrong = stateOf([answer("a", 0, { right: false, sure: "unsure" })]);
  equal([wrong.wrong, wrong.surelyWrong], [true, false]);
  const sure = stateOf([answer("a", 0, WRONG)]);
  equal([sure.wrong, sure.surelyWrong], [true, true]);
  const later = stateOf([answer("a", 0, WRONG), answer("a", 1)]);
  equal([later.wrong, later.surelyWrong], [false, false]);
});

test("suspended until resumed, buried until tomorrow, bookmarked until unmarked", () => {
  const suspended = stateOf([event(EVENTS.SUSPEND, "a", 1)]);
  equal([isAvailable(suspended, 1), isAvailable(suspended, 99)], [false, false]);
  const resumed = [event(EVENTS.SUSPEND, "a", 1), event(EVENTS.UNSUSPEND, "a", 2)];
  equal(isAvailable(stateOf(resumed), 2), true);
  const buried = stateOf([event(EVENTS.BURY, "a", 1)]);
  equal([isAvailable(buried, 1), isAvailable(buried, 2)], [false, true]);
  const marks = [event(EVENTS.BOOKMARK, "a", 1), event(EVENTS.UNBOOKMARK, "a", 2)];
  equal([stateOf(marks.slice(0, 1)).bookmarked, stateOf(marks).bookmarked], [true, false]);
  equal(isAvailable(UNTOUCHED, 0), true);
});

test("marks leave the schedule alone", () => {
  const log = [answer("a", 0), event(EVENTS.SUSPEND, "a", 0), event(EVENTS.UNSUSPEND, "a", 1)];
  equal(stateOf(log), stateOf(log.slice(0, 1)));
});

test("a reset forgets all of one card, and can be undone", () => {
  const log = [answer("a", 0), event(EVENTS.BOOKMARK, "a", 0), answer("b", 0)];
  const reset = event(EVENTS.RESET, "a", 1);
  equal(stateOf([...log, reset]), UNTOUCHED);
  equal(replay([...log, reset]).get("b"), replay(log).get("b"));
  equal(stateOf([...log, reset, undoEntry(reset, reset.time + 1, 1)]), stateOf(log));
});

test("events of a later version change nothing", () => {
  equal(stateOf([answer("a", 0), event("sleep", "a", 1)]), stateOf([answer("a", 0)]));
});

test("a renamed card keeps its progress, and an undo finds the answer under the old id", () => {
  const cards = [{ id: "a", rev: 1, was: ["old", "older"] }];
  const log = [answer("older", 0), answer("old", 1), answer("a", 3)];
  const plain = [answer("a", 0), answer("a", 1), answer("a", 3)];
  equal(stateOf(log, cards), stateOf(plain));
  equal(replay(log, cards).size, 1);
  const undo = { ...undoEntry(log[0], log[2].time + 1, 3), card: "a" };
  equal(stateOf([...log, undo], cards), stateOf(plain.slice(1)));
});

test("a renamed card stays due on its day, fuzz or not", () => {
  const ids = Array.from({ length: 20 }, (_, i) => `old ${i}`);
  ids.forEach((id) => {
    const log = [answer(id, 0, { rating: 4 }), answer(id, 8), answer(id, 40)];
    const cards = [{ id: "a", rev: 1, was: [id] }];
    equal(stateOf(log, cards, {}), replay(log).get(id));
  });
});

test("an id that is in use again belongs to the card that has it now", () => {
  const cards = [
    { id: "a", rev: 1, was: ["b"] },
    { id: "b", rev: 1, was: [] },
  ];
  const states = replay([answer("b", 0)], cards);
  equal([...states.keys()], ["b"]);
});

test("a raised revision asks again, and what was said of the old one does not count", () => {
  const log = [answer("a", 0), answer("a", 2), event(EVENTS.BOOKMARK, "a", 2)];
  const state = stateOf(log, [{ id: "a", rev: 2, was: [] }]);
  equal([state.phase, state.revised, state.bookmarked], [NEW, true, true]);
  equal(isMastered(state), false);
  const answered = stateOf([...log, answer("a", 5, { rev: 2 })], [{ id: "a", rev: 2, was: [] }]);
  equal([answered.phase, answered.revised, answered.reviews], [LEARNING, false, 1]);
});

test("a late answer to an old revision does not ask again once more", () => {
  const log = [answer("a", 5, { rev: 2 }), answer("a", 6, { rev: 1 })];
  const state = stateOf(log, [{ id: "a", rev: 2, was: [] }]);
  equal([state.revised, state.reviews], [false, 1]);
});

test("an answer to a revision that this page does not have yet counts", () =>
  equal(stateOf([answer("a", 0, { rev: 3 })], [{ id: "a", rev: 2, was: [] }]).reviews, 1));

test("cards that the site does not have keep their states", () => {
  const log = [answer("gone", 0), answer("a", 0)];
  const states = replay(log, [{ id: "a", rev: 1, was: [] }]);
  equal([...states.keys()].sort(), ["a", "gone"]);
  equal(states.get("gone").reviews, 1);
});

test("inserting a question starts blank and changes no other", () => {
  const log = [answer("a", 0), answer("b", 0)];
  const before = replay(log, [
    { id: "a", rev: 1, was: [] },
    { id: "b", rev: 1, was: [] },
  ]);
  const after = replay(log, [
    { id: "new", rev: 1, was: [] },
    { id: "b", rev: 1, was: [] },
    { id: "a", rev: 1, was: [] },
  ]);
  equal(after, before);
});

test("names that objects have by birth are cards like others", () => {
  const ids = ["__proto__", "constructor", "toString"];
  equal([...replay(ids.map((id) => answer(id, 0))).keys()].sort(), [...ids].sort());
});

test("another retention or an exam date reschedules, the memory stays", () => {
  const log = [...onOneDay("a", 0, GOOD, GOOD), answer("a", 2), answer("a", 13)];
  const usual = stateOf(log);
  const careful = stateOf(log, [], { ...EXACT, retention: 0.95 });
  const exam = stateOf(log, [], { ...EXACT, exam: { day: 40, since: 0 } });
  equal(careful.memory, usual.memory);
  equal(exam.memory, usual.memory);
  isTrue(careful.dueDay < usual.dueDay, "sooner");
  isTrue(usual.dueDay > 40 && exam.dueDay >= 33 && exam.dueDay < 40, exam.dueDay);
});

function forAll(name, property) {
  test(name, () => SEEDS.forEach((seed) => property(generatedLog(seed), seed)));
}

forAll("a replay that goes on gives what a replay of all gives", (log, seed) => {
  const sorted = merge(log);
  const from = seed.length % 7;
  const exam = { day: 15, since: 2 };
  let going = createReplay(sorted.slice(0, from), [], { exam });
  sorted.slice(from).forEach((entry, i) => {
    const soFar = sorted.slice(0, from + i + 1);
    if (!going.add(entry)) {
      going = createReplay(soFar, [], { exam });
    }
    equal(going.states, replay(soFar, [], { exam }), `${seed}, entry ${i}`);
  });
});

const EXAM = { exam: { day: 25, since: 0 } };
const sorted = (states) => [...states].sort(([one], [other]) => (one < other ? -1 : 1));

forAll("replay does not depend on the order of the log", (log, seed) =>
  equal(sorted(replay(shuffled(log, seed), [], EXAM)), sorted(replay(log, [], EXAM))),
);

forAll("replay is repeatable and leaves the log alone", (log) => {
  const copy = structuredClone(log);
  equal(replay(log, [], EXAM), replay(log, [], EXAM));
  equal(log, copy);
});

forAll("undoing the last entry gives the states before it", (log) => {
  const all = standing(merge(log));
  const last = all[all.length - 1];
  equal(replay([...all, undoEntry(last, last.time + 1, last.day)]), replay(all.slice(0, -1)));
});

forAll("undoing everything gives no states", (log) => {
  const all = standing(merge(log));
  const end = all.map((entry, i) => undoEntry(entry, 30 * DAY + i, 30));
  equal(replay([...all, ...end]).size, 0);
});

forAll("without an exam one card's log decides about that card", (log) => {
  const states = replay(log);
  for (const [card, state] of states) {
    equal(replay(log.filter((entry) => entry.card === card)).get(card), state, card);
  }
});

forAll("what is said of a card fits together", (log) => {
  for (const state of replay(log, [], EXAM).values()) {
    equal(state.phase === NEW, state.memory === null);
    isTrue(state.phase === NEW || state.dueDay >= state.lastDay, "due");
    isTrue(!(state.wrong && (state.guessed || isMastered(state))), "wrong");
    isTrue(!state.surelyWrong || state.wrong, "sure");
    isTrue(state.lapses <= state.reviews, "lapses");
  }
});
