import { dueAt, ofTopic } from "../../../theme/components/memory/snapshot.js";
import * as MEMORY from "../../../theme/components/memory/levels.js";
import { memoryOf, subjectOf, summary } from "../../../theme/components/memory/summary.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { replay } from "../../../theme/components/study/state.js";
import { equal, test } from "./harness.js";
import { answer, event } from "./logs.js";

const CARDS = [
  { id: "term:sqs:expansion", topic: "messaging" },
  { id: "term:sqs:identify", topic: "messaging" },
  { id: "pair:sns:sqs", topic: "messaging" },
  { id: "crash", topic: "messaging" },
  { id: "cold-start", topic: "lambda" },
].map((card) => ({ ...card, rev: 1, was: [] }));

function of(log) {
  return summary(CARDS, replay(log, CARDS));
}

// Right on two days: mastered, and under review.
function held(card, day) {
  return [0, 1].map((later) =>
    answer(card, day + later, { time: (day + later) * 86_400_000 + 1e7 }),
  );
}

test("a card asks about its term or its question, a pair about neither", () => {
  equal(
    CARDS.map(subjectOf),
    ["term:sqs", "term:sqs", null, "question:crash", "question:cold-start"],
  );
});

test("nothing is known of what was never answered", () => {
  const result = of([]);
  equal([result.seen, result.learning, result.mastered], [0, [], []]);
  equal(result.topics, { messaging: [0, 0, 2], lambda: [0, 0, 1] });
});

test("a term is mastered when half of its cards are and none was wrong last", () => {
  equal(of(held("term:sqs:expansion", 10)).mastered, ["term:sqs"]);
  const wrong = answer("term:sqs:identify", 12, { right: false });
  equal(of([...held("term:sqs:expansion", 10), wrong]).learning, ["term:sqs"]);
});

test("one day is not enough to master anything", () => {
  equal(memoryOf([replay([answer("crash", 3)], CARDS).get("crash")]), MEMORY.LEARNING);
  equal(of(held("crash", 3)).topics.messaging, [1, 0, 2]);
});

test("what is due is counted by day and topic", () => {
  const log = [...held("crash", 10), ...held("cold-start", 10)];
  const result = of(log);
  const { dueDay } = replay(log, CARDS).get("crash");
  equal(dueAt(result, 11, 12 * 86_400_000), 0);
  equal(dueAt(result, dueDay, 0, "messaging"), 1);
  equal(dueAt(result, dueDay + 300, 0), 2);
  equal(dueAt(result, dueDay + 300, 0, "lambda"), 1);
});

test("a topic may be called like what objects have by birth", () => {
  const cards = [{ id: "crash", topic: "constructor", rev: 1, was: [] }];
  const log = held("crash", 10);
  const kept = JSON.parse(JSON.stringify(summary(cards, replay(log, cards))));
  equal(ofTopic(kept.topics, "constructor"), [1, 0, 1]);
  equal(dueAt(kept, 400, 0, "constructor"), 1);
  const empty = JSON.parse(JSON.stringify(summary([], new Map())));
  equal([ofTopic(empty.topics, "constructor"), dueAt(empty, 400, 0, "constructor")], [null, 0]);
});

test("a card within its first steps is due when its minutes are over", () => {
  const first = answer("crash", 10);
  const result = of([first]);
  equal(dueAt(result, 10, first.time + 60_000), 0);
  equal(dueAt(result, 10, first.time + 600_000), 1);
});

test("suspended cards are not due, buried ones a day later", () => {
  const log = held("crash", 10);
  equal(dueAt(of([...log, event(EVENTS.SUSPEND, "crash", 12)]), 400, 0), 0);
  const buried = of([...log, event(EVENTS.BURY, "crash", 200)]);
  equal([dueAt(buried, 200, 0), dueAt(buried, 201, 0)], [0, 1]);
});

test("what its author has revised is due at once", () => {
  const cards = CARDS.map((card) => (card.id === "crash" ? { ...card, rev: 2 } : card));
  const result = summary(cards, replay(held("crash", 10), cards));
  equal(dueAt(result, 11, 0), 1);
});
