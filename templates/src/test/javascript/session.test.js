import { REVIEW } from "../../../theme/components/study/scheduler.js";
import { interleaved, queue, shelf } from "../../../theme/components/study/session.js";
import { UNTOUCHED } from "../../../theme/components/study/state.js";
import { equal, isTrue, test } from "./harness.js";

const NOW = { today: 100, now: 5_000_000, seed: "s" };

function card(id, topic = "t", more = {}) {
  return { id, topic, kind: "single-choice", objectives: [], ...more };
}

function seen(stability, dueDay, more = {}) {
  const memory = { stability, difficulty: 5 };
  return { ...UNTOUCHED, phase: REVIEW, memory, reviews: 1, lastDay: 90, dueDay, ...more };
}

function touching(list) {
  return list.filter((one, i) => i > 0 && one.topic === list[i - 1].topic).length;
}

const TOPICS = ["a", "b", "c"].flatMap((topic) =>
  Array.from({ length: 5 }, (_, i) => card(`${topic}${i}`, topic)),
);

test("practice asks every question once, mixed, the same for the same seed", () => {
  const ids = queue("practice", TOPICS, new Map(), NOW);
  equal([...ids].sort(), TOPICS.map(({ id }) => id).sort());
  equal(queue("practice", TOPICS, new Map(), NOW), ids);
  isTrue(queue("practice", TOPICS, new Map(), { ...NOW, seed: "x" }).join() !== ids.join(), "seed");
  equal(touching(ids.map((id) => ({ topic: id[0] }))), 0);
});

test("practice on a topic, on a domain, and no more than wanted", () => {
  const cards = [
    card("a", "t", { objectives: ["x/1.1"] }),
    card("b", "u", { objectives: ["x/2.1"] }),
    card("c", "t"),
  ];
  equal(queue("practice", cards, new Map(), { ...NOW, topic: "t" }).sort(), ["a", "c"]);
  equal(queue("practice", cards, new Map(), { ...NOW, objectives: ["x/2.1", "x/2.2"] }), ["b"]);
  equal(queue("practice", cards, new Map(), { ...NOW, limit: 2 }).length, 2);
});

test("suspended and buried cards are asked in no mode", () => {
  const cards = [card("a"), card("b"), card("f", "t", { kind: "flash" })];
  const off = { suspended: true, bookmarked: true };
  const states = new Map([
    ["a", seen(5, 95, off)],
    ["b", seen(5, 95, { buriedUntil: 101, bookmarked: true })],
    ["f", seen(5, 95, off)],
  ]);
  ["practice", "weakest", "review", "new", "flash", "shelf"].forEach((mode) =>
    equal(queue(mode, cards, states, NOW), [], mode),
  );
  equal(queue("review", cards, states, { ...NOW, today: 101 }), ["b"]);
});

test("weakest first: wrong ones, then by recall, unseen ones last", () => {
  const cards = ["new", "strong", "weak", "wrong"].map((id) => card(id, id));
  const states = new Map([
    ["strong", seen(200, 300)],
    ["weak", seen(2, 95)],
    ["wrong", seen(500, 300, { wrong: true })],
  ]);
  equal(queue("weakest", cards, states, NOW), ["wrong", "weak", "strong", "new"]);
  const sinceLong = new Map([
    ["strong", seen(10, 300, { lastDay: 99 })],
    ["weak", seen(10, 300, { lastDay: 50 })],
  ]);
  equal(queue("weakest", cards.slice(1, 3), sinceLong, NOW), ["weak", "strong"]);
});

test("review asks what is due, flash cards too, and what was revised; nothing new", () => {
  const cards = ["due", "later", "new", "revised", "flash", "minutes"].map((id) =>
    card(id, id, { kind: id === "flash" ? "flash" : "open" }),
  );
  const states = new Map([
    ["due", seen(5, 100)],
    ["later", seen(5, 101)],
    ["revised", { ...UNTOUCHED, revised: true }],
    ["flash", seen(5, 90)],
    ["minutes", seen(5, 100, { dueTime: 5_000_001 })],
  ]);
  equal(queue("review", cards, states, NOW).sort(), ["due", "flash", "revised"]);
  isTrue(queue("review", cards, states, { ...NOW, now: 5_000_001 }).includes("minutes"), "now");
});

test("new cards come in reading order", () => {
  const states = new Map([
    ["b", seen(5, 95)],
    ["c", { ...UNTOUCHED, revised: true }],
  ]);
  equal(
    queue(
      "new",
      ["d", "b", "c", "a"].map((id) => card(id)),
      states,
      { ...NOW, limit: 10 },
    ),
    ["d", "a"],
  );
});

test("flash cards have sessions of their own, those due first", () => {
  const cards = [card("q"), ...["x", "y", "z"].map((id) => card(id, id, { kind: "flash" }))];
  const ids = queue("flash", cards, new Map([["z", seen(5, 95)]]), NOW);
  equal(ids[0], "z");
  ["x", "y"].forEach((id) =>
    equal(queue("flash", cards, new Map([[id, seen(5, 95)]]), NOW)[0], id),
  );
  equal([...ids].sort(), ["x", "y", "z"]);
  isTrue(!queue("practice", cards, new Map(), NOW).includes("x"), "practice");
});

test("the shelf says why, a sure error on top", () => {
  const cards = ["mark", "guess", "wrong", "sure", "fine", "off"].map((id) => card(id));
  const states = new Map([
    ["mark", { ...UNTOUCHED, bookmarked: true }],
    ["guess", seen(5, 95, { guessed: true, bookmarked: true })],
    ["wrong", seen(5, 95, { wrong: true })],
    ["sure", seen(5, 95, { wrong: true, surelyWrong: true })],
    ["fine", seen(5, 95)],
    ["off", seen(5, 95, { wrong: true, suspended: true })],
  ]);
  equal(shelf(cards, states), [
    { id: "sure", reason: "sure" },
    { id: "wrong", reason: "wrong" },
    { id: "guess", reason: "guessed" },
    { id: "mark", reason: "bookmarked" },
  ]);
  equal(queue("shelf", cards, states, NOW), ["sure", "wrong", "guess", "mark"]);
});

test("topics never touch where that can be avoided", () => {
  const make = (...counts) =>
    counts.flatMap((count, t) =>
      Array.from({ length: count }, (_, i) => card(`${t}-${i}`, `${t}`)),
    );
  [
    [[5, 5], 0],
    [[5, 4], 0],
    [[4, 5], 0],
    [[1, 1, 6, 2, 1], 0],
    [[7, 2, 2, 2], 0],
    [[5, 1], 3],
    [[3], 2],
    [[], 0],
  ].forEach(([counts, expected]) => {
    const mixed = [...interleaved(make(...counts))];
    equal(touching(mixed), expected, counts);
    equal(
      mixed.length,
      counts.reduce((one, other) => one + other, 0),
    );
  });
});

test("mixing keeps the order as far as it can", () =>
  equal(
    [...interleaved([card("1", "a"), card("2", "b"), card("3", "c"), card("4", "a")])].map(
      ({ id }) => id,
    ),
    ["1", "2", "3", "4"],
  ));

test("of cards about one term the second comes only if there are too few others", () => {
  const cards = ["term:a:define", "term:a:acronym", "term:b:define", "q"].map((id) => card(id));
  const asked = (limit) => queue("new", cards, new Map(), { ...NOW, limit });
  equal(asked(3), ["term:a:define", "term:b:define", "q"]);
  equal(asked(undefined), ["term:a:define", "term:b:define", "q", "term:a:acronym"]);
  equal(asked(0), []);
});

// Counted, not timed: the first question of a large site waits for this.
test("a session of many cards looks at each of them only a few times", () => {
  const [topics, many] = [50, 5000];
  let looks = 0;
  const cards = Array.from({ length: many }, (_, i) => ({
    kind: "single-choice",
    objectives: [],
    get id() {
      looks++;
      return `card-${i}`;
    },
    get topic() {
      looks++;
      return `topic-${i % topics}`;
    },
  }));
  const states = new Map(
    cards.map(({ id }, i) => [id, seen(5, 95, { wrong: i % 2 === 0 })]),
  );
  ["practice", "weakest", "review", "shelf"].forEach((mode) => {
    looks = 0;
    isTrue(queue(mode, cards, states, NOW).length >= many / 2, mode);
    isTrue(looks < 20 * many, `${mode}: ${looks}`);
  });
});

test("a mode that does not exist is our mistake", () => {
  let message = "";
  try {
    queue("cram", [], new Map(), NOW);
  } catch (error) {
    ({ message } = error);
  }
  equal(message, "No such mode: cram");
});
