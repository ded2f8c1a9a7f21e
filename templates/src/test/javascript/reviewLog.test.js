import * as EVENTS from "../../../theme/components/study/events.js";
import {
  appended,
  eventEntry,
  isEntry,
  standing,
  undoEntry,
} from "../../../theme/components/study/reviewLog.js";
import { equal, test } from "./harness.js";
import { answer, event } from "./logs.js";

test("an entry is appended to a new log", () => {
  const log = [answer("a", 1)];
  equal(appended(log, answer("b", 1)), [answer("a", 1), answer("b", 1)]);
  equal(log.length, 1);
});

test("two entries on a card in one millisecond both stay", () => {
  const entry = answer("a", 1);
  const { time } = entry;
  const log = [entry, entry, entry].reduce(appended, []);
  equal(
    log.map((one) => one.time),
    [time, time + 1, time + 2],
  );
});

test("an undo takes back the entry of its card and time only", () => {
  const first = answer("a", 1);
  const second = answer("a", 2);
  const other = answer("b", 1);
  equal(standing([first, other, second, undoEntry(first, second.time + 1, 2)]), [other, second]);
});

test("an undo can be undone, and that again", () => {
  const entry = answer("a", 1);
  const undo = undoEntry(entry, entry.time + 1, 1);
  const redo = undoEntry(undo, entry.time + 2, 1);
  const undoAgain = undoEntry(redo, entry.time + 3, 1);
  equal(standing([entry, undo]), []);
  equal(standing([entry, undo, redo]), [entry]);
  equal(standing([entry, undo, redo, undoAgain]), []);
});

test("an undo takes back also where the clock was set back in between", () => {
  const entry = answer("a", 9);
  const undo = undoEntry(entry, entry.time - 3_600_000, 9);
  equal(undo.time, entry.time + 1);
  equal(standing([entry, undo]), []);
});

test("an undo of what is not there does nothing", () => {
  const entry = answer("a", 1);
  equal(standing([entry, undoEntry(answer("a", 0), entry.time + 1, 1)]), [entry]);
});

test("marks and resets are undone as answers are", () => {
  const mark = event(EVENTS.SUSPEND, "a", 1);
  equal(standing([mark, undoEntry(mark, mark.time + 5, 1)]), []);
});

[
  ["an answer", answer("a", 1), true],
  ["an event", eventEntry(EVENTS.BURY, "a", 5, 1), true],
  ["an event of a later version", eventEntry("sleep", "a", 5, 1), true],
  ["an answer with a field of a later version", { ...answer("a", 1), mood: "good" }, true],
  ["null", null, false],
  ["a text", "a", false],
  ["an answer without a card", { ...answer("a", 1), card: undefined }, false],
  ["an empty card", { ...answer("a", 1), card: "" }, false],
  ["a time that is a text", { ...answer("a", 1), time: "5" }, false],
  ["a time before all clocks", { ...answer("a", 1), time: -1 }, false],
  ["a time that no date can name", { ...answer("a", 1), time: 9e15 }, false],
  ["a day that no date can name", { ...answer("a", 1), day: 1e12 }, false],
  ["a duration in words", { ...answer("a", 1), ms: "long" }, false],
  ["an answer that does not say how long it took", { ...answer("a", 1), ms: undefined }, true],
  ["no day", { ...answer("a", 1), day: undefined }, false],
  ["a rating of five", { ...answer("a", 1), rating: 5 }, false],
  ["no rating", { ...answer("a", 1), rating: undefined }, false],
  ["right that is a text", { ...answer("a", 1), right: "yes" }, false],
  ["an event that is a number", { ...eventEntry("x", "a", 5, 1), event: 7 }, false],
].forEach(([name, value, expected]) =>
  test(`can be an entry, ${expected}: ${name}`, () => equal(isEntry(value), expected)),
);
