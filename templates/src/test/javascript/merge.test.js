import { merge } from "../../../theme/components/study/merge.js";
import { undoEntry } from "../../../theme/components/study/reviewLog.js";
import { shuffled } from "../../../theme/components/study/shuffle.js";
import { replay } from "../../../theme/components/study/state.js";
import { equal, isTrue, test } from "./harness.js";
import { answer, generatedLog } from "./logs.js";

const SEEDS = Array.from({ length: 100 }, (_, i) => `merge ${i}`);

function forAll(name, property) {
  test(name, () =>
    SEEDS.forEach((seed) =>
      property(
        generatedLog(`${seed} a`),
        generatedLog(`${seed} b`),
        generatedLog(`${seed} c`),
        seed,
      ),
    ),
  );
}

forAll("merging is commutative", (a, b) => equal(merge(a, b), merge(b, a)));

forAll("merging is associative", (a, b, c) => {
  equal(merge(merge(a, b), c), merge(a, merge(b, c)));
  equal(merge(a, b, c), merge(merge(c, a), b));
});

forAll("merging is idempotent", (a, b) => {
  const both = merge(a, b);
  equal(merge(both, both), both);
  equal(merge(both, a), both);
  equal(merge(both, []), both);
});

forAll("the order of a log makes no difference", (a, b, c, seed) =>
  equal(merge(shuffled(a, seed)), merge(a)),
);

forAll("nothing is lost: each card and time is there, once", (a, b) => {
  const keys = (log) => log.map(({ card, time }) => `${card} ${time}`);
  const merged = keys(merge(a, b));
  equal(new Set(merged).size, merged.length);
  equal([...new Set(keys([...a, ...b]))].sort(), merged.sort());
});

forAll("devices that exchange logs come to the same states", (a, b, c) => {
  const states = (log) => [...replay(log)].sort(([one], [other]) => (one < other ? -1 : 1));
  equal(states(merge(a, b, c)), states(merge(c, merge(b, a))));
});

test("nothing to merge", () => {
  equal(merge(), []);
  equal(merge([], []), []);
});

test("the logs themselves are not changed", () => {
  const log = [answer("a", 2), answer("a", 1)];
  merge(log, [answer("b", 1)]);
  equal(log, [answer("a", 2), answer("a", 1)]);
});

test("entries that differ only in the order of their fields are one", () => {
  const entry = answer("a", 1);
  const before = JSON.stringify(merge([entry])[0]);
  SEEDS.forEach((seed) => {
    const turned = Object.fromEntries(shuffled(Object.entries(entry), seed));
    equal(merge([entry], [turned]).length, 1);
    // Also not replaced: the first one stays, as it was written.
    equal(JSON.stringify(merge([entry], [turned])[0]), before);
  });
});

test("of two entries for one moment the same one is kept on both sides", () => {
  const one = answer("a", 1, { chosen: [1] });
  const other = answer("a", 1, { chosen: [2] });
  equal(merge([one], [other]), merge([other], [one]));
  equal(merge([one], [other]).length, 1);
});

test("cards and events that are not known are kept untouched", () => {
  const strange = {
    card: "of another version",
    time: 5,
    day: 0,
    event: "sleep",
    until: { day: 3 },
  };
  equal(merge([strange], [answer("a", 1)])[0], strange);
});

test("an undo on one device also holds for the entry on the other", () => {
  const entry = answer("a", 1);
  const undo = undoEntry(entry, entry.time + 9, 1);
  isTrue(!replay(merge([entry], [entry, undo])).has("a"), "undone");
});
