import { modelOf } from "../../../theme/components/progress/model.js";
import { answersWithoutCopy, copyOf, isCopyDue } from "../../../theme/components/store/copies.js";
import * as SETTINGS from "../../../theme/components/store/settings.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { equal, isTrue, test } from "./harness.js";
import { DAY, answer, event } from "./logs.js";

const card = (id) => ({ id, rev: 1, was: [], topic: "t", kind: "single", domains: [], piece: 0 });
const cards = Array.from({ length: 40 }, (_, i) => card(`c${i}`));
const settings = (values) => (name) => values[name];
const TODAY = 100;
const NOON = TODAY * DAY + 12 * 3_600_000;

function studied(count, day = TODAY - 30) {
  return cards.slice(0, count).flatMap(({ id }) => [
    answer(id, day),
    answer(id, day + 1, { before: 1 }),
    answer(id, day + 4, { before: 2 }),
  ]);
}

test("before the first answer: new cards are planned, nothing is due", () => {
  const model = modelOf([], cards, settings({}), TODAY, NOON);
  equal([model.ahead.length, model.due, model.unseen, model.fresh], [28, [], 40, 10]);
  equal(
    model.ahead.slice(0, 5).map(({ fresh }) => fresh),
    [10, 10, 10, 10, 0],
  );
  equal([model.exam, model.needed, model.target], [null, null, 0.9]);
});

test("with an exam: days until then, as many new cards as are needed, its retention", () => {
  const exam = { day: TODAY + 15, since: TODAY };
  const model = modelOf([], cards, settings({ [SETTINGS.EXAM]: exam }), TODAY, NOON);
  equal([model.ahead.length, model.needed, model.fresh, model.target], [15, 4, 4, 0.88]);
  isTrue(model.allBegun, "all begun");
  const few = settings({ [SETTINGS.EXAM]: exam, [SETTINGS.FRESH]: 1 });
  equal(modelOf([], cards, few, TODAY, NOON).allBegun, false);
});

test("an exam that is over is none", () => {
  const exam = { day: TODAY, since: TODAY - 20 };
  const model = modelOf([], cards, settings({ [SETTINGS.EXAM]: exam }), TODAY, NOON);
  equal([model.exam, model.ahead.length, model.needed], [null, 28, null]);
});

test("above the daily limit it names what can wait; what is buried is not due", () => {
  const log = studied(12);
  equal(modelOf(log, cards, settings({}), TODAY, NOON).due.length, 12);
  equal(modelOf(log, cards, settings({}), TODAY, NOON).dropped, []);
  const limit = settings({ [SETTINGS.LIMIT]: 5 });
  const model = modelOf(log, cards, limit, TODAY, NOON);
  equal([model.due.length, model.dropped.length], [12, 7]);
  isTrue(model.daysOverLimit > 0, "over the limit");
  const buried = model.dropped.map((id) => event(EVENTS.BURY, id, TODAY));
  const after = modelOf([...log, ...buried], cards, limit, TODAY, NOON);
  equal([after.due.length, after.dropped.length, after.ahead[0].reviews], [5, 0, 5]);
});

test("suspended cards are neither new nor due", () => {
  const log = [...studied(2), event(EVENTS.SUSPEND, "c0", TODAY), event(EVENTS.SUSPEND, "c9", TODAY)];
  const model = modelOf(log, cards, settings({}), TODAY, NOON);
  equal([model.due, model.unseen], [["c1"], 37]);
});

test("a copy is due after fifty answers without one", () => {
  const log = Array.from({ length: 49 }, (_, i) => answer("a", i));
  equal(isCopyDue(log, undefined), false);
  log.push(event(EVENTS.BOOKMARK, "a", 60));
  equal(isCopyDue(log, undefined), false);
  log.push(answer("a", 61));
  equal(isCopyDue(log, undefined), true);
  const copy = copyOf(log, 61);
  equal([isCopyDue(log, copy), answersWithoutCopy(log, copy)], [false, 0]);
  equal(answersWithoutCopy([...log, answer("a", 62)], copy), 1);
});
