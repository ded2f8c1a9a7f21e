import { randomFrom } from "../../../theme/components/study/random.js";
import { optionOrder, shuffled, stepOrder } from "../../../theme/components/study/shuffle.js";
import { close, equal, isTrue, test } from "./harness.js";

const SEEDS = Array.from({ length: 500 }, (_, i) => `seed ${i}`);

test("the same seed gives the same numbers, another seed others", () => {
  const draw = (seed) => {
    const random = randomFrom(seed);
    return [random(), random(), random()];
  };
  equal(draw("a"), draw("a"));
  isTrue(draw("a")[0] !== draw("b")[0], "differs");
  // Written down so that no engine and no later version shuffles otherwise.
  equal(
    draw("sqs").map((number) => number.toFixed(9)),
    ["0.380631692", "0.709311618", "0.530234339"],
  );
});

test("numbers spread evenly from 0 to 1, also the first ones of similar seeds", () => {
  const first = SEEDS.map((seed) => randomFrom(seed)());
  isTrue(
    first.every((number) => number >= 0 && number < 1),
    "range",
  );
  close(first.reduce((one, other) => one + other) / first.length, 0.5, 0.04, "mean");
});

test("a shuffle keeps all and changes nothing in place", () => {
  const items = [1, 2, 3, 4, 5];
  equal(shuffled(items, "x").sort(), items);
  equal(items, [1, 2, 3, 4, 5]);
  equal(shuffled([], "x"), []);
});

test("each option stands in each place about equally often", () => {
  const counts = Array.from({ length: 4 }, () => [0, 0, 0, 0]);
  SEEDS.forEach((seed) =>
    optionOrder([false, false, false, false], seed).forEach(
      (option, place) => counts[option][place]++,
    ),
  );
  counts.flat().forEach((count) => close(count, 125, 35));
});

test("pinned options stay last, in their order", () =>
  SEEDS.forEach((seed) =>
    equal(optionOrder([false, true, false, true, false], seed).slice(3), [1, 3]),
  ));

test("steps are never shown in the right order", () => {
  SEEDS.forEach((seed) => {
    isTrue(stepOrder(2, seed)[0] === 1, seed);
    const order = stepOrder(3, seed);
    isTrue(order.join() !== "0,1,2", seed);
    equal([...order].sort(), [0, 1, 2]);
  });
  equal(stepOrder(1, "x"), [0]);
  equal(stepOrder(0, "x"), []);
});
