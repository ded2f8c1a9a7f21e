import {
  announcement,
  band,
  drawQuestions,
  examResult,
  finished,
  paused,
  remaining,
  resumed,
  shares,
  startExam,
  withQuestion,
} from "../../../theme/components/study/exam.js";
import { close, equal, isTrue, test } from "./harness.js";

const MINUTE = 60_000;
const BLUEPRINT = {
  questions: 65,
  domains: [
    { id: "development", weight: 32, objectives: ["x/1.1", "x/1.2"] },
    { id: "security", weight: 26, objectives: ["x/2.1"] },
    { id: "deployment", weight: 24, objectives: ["x/3.1"] },
    { id: "troubleshooting", weight: 18, objectives: ["x/4.1"] },
  ],
};

function pool(counts) {
  return counts.flatMap((count, i) =>
    Array.from({ length: count }, (_, n) => ({
      id: `${i + 1}-${n}`,
      objectives: [`x/${i + 1}.1`],
    })),
  );
}

function perDomain(drawn) {
  return BLUEPRINT.domains.map(({ id }) => drawn.filter(({ domain }) => domain === id).length);
}

test("65 questions by 32, 26, 24 and 18 %", () =>
  equal(shares(65, [32, 26, 24, 18]), [21, 17, 15, 12]));

test("shares: equal remainders go to the first, weights need not make 100", () => {
  equal(shares(10, [1, 1, 1]), [4, 3, 3]);
  equal(shares(2, [1, 1, 1]), [1, 1, 0]);
  equal(shares(0, [1, 1]), [0, 0]);
  equal(shares(5, [0, 1]), [0, 5]);
  equal(shares(5, [0, 0]), [0, 0]);
  equal(shares(5, []), []);
});

test("shares: what goes beyond a limit goes to the others", () => {
  // 17 for the second, of which 12 are left over and divided as 32 : 24 : 18.
  equal(shares(65, [32, 26, 24, 18], [100, 5, 100, 100]), [26, 5, 19, 15]);
  equal(shares(10, [1, 1], [3, 4]), [3, 4]);
  // Two rounds: what the first leaves over is too much for the second, which has room for one more.
  equal(shares(12, [1, 1, 1], [1, 5, 9]), [1, 5, 6]);
});

test("an exam draws by weight, each question once, the same for the same seed", () => {
  const cards = pool([60, 60, 60, 60]);
  const drawn = drawQuestions(BLUEPRINT, cards, "s");
  equal(perDomain(drawn), [21, 17, 15, 12]);
  equal(new Set(drawn.map(({ card }) => card)).size, 65);
  equal(drawQuestions(BLUEPRINT, cards, "s"), drawn);
  const ids = (list) => list.map(({ card }) => card).join();
  isTrue(ids(drawQuestions(BLUEPRINT, cards, "t")) !== ids(drawn), "seed");
});

test("a domain with too few questions is filled up from the others", () => {
  const drawn = drawQuestions(BLUEPRINT, pool([60, 3, 60, 60]), "s");
  equal([drawn.length, perDomain(drawn)[1]], [65, 3]);
  equal(drawQuestions(BLUEPRINT, pool([2, 3, 0, 1]), "s").length, 6);
  equal(drawQuestions(BLUEPRINT, [], "s"), []);
});

test("questions outside of the blueprint are not asked, those of two domains once", () => {
  const cards = [
    { id: "outside", objectives: ["y/1.1"] },
    { id: "none", objectives: [] },
    { id: "two", objectives: ["x/3.1", "x/1.2"] },
  ];
  equal(drawQuestions(BLUEPRINT, cards, "s"), [{ card: "two", domain: "development" }]);
});

const DRAWN = [
  { card: "a", domain: "development" },
  { card: "b", domain: "security" },
  { card: "c", domain: "development" },
];
const START = 1_000_000;
const EXAM = startExam("dva-c02", DRAWN, 130, START);

test("an exam survives JSON at every step", () => {
  let exam = EXAM;
  const same = () => equal(JSON.parse(JSON.stringify(exam)), exam);
  same();
  exam = withQuestion(exam, 1, { seen: true, given: [2], flagged: true });
  same();
  exam = paused(exam, START + MINUTE);
  same();
  exam = resumed(exam, START + 5 * MINUTE);
  same();
  equal(exam.questions[1], {
    card: "b",
    domain: "security",
    seen: true,
    flagged: true,
    given: [2],
  });
  equal(exam.questions[0], {
    card: "a",
    domain: "development",
    seen: false,
    flagged: false,
    given: null,
  });
  equal(EXAM.questions[1].given, null);
});

test("time runs, stops in a pause, and ends at zero", () => {
  equal(remaining(EXAM, START), 130 * MINUTE);
  equal(remaining(EXAM, START + 30 * MINUTE), 100 * MINUTE);
  const pause = paused(EXAM, START + 30 * MINUTE);
  equal(remaining(pause, START + 90 * MINUTE), 100 * MINUTE);
  const again = resumed(pause, START + 90 * MINUTE);
  equal(remaining(again, START + 91 * MINUTE), 99 * MINUTE);
  equal(remaining(again, START + 900 * MINUTE), 0);
  equal([again.pauses, again.pausedFor], [1, 60 * MINUTE]);
});

test("pausing twice is one pause, going on without a pause is none", () => {
  const pause = paused(EXAM, START + MINUTE);
  equal(paused(pause, START + 2 * MINUTE), pause);
  equal(resumed(EXAM, START + MINUTE), EXAM);
});

test("a finished exam keeps its time, also from within a pause", () => {
  const done = finished(EXAM, START + 100 * MINUTE);
  equal(remaining(done, START + 999 * MINUTE), 30 * MINUTE);
  const fromPause = finished(paused(EXAM, START + 10 * MINUTE), START + 40 * MINUTE);
  equal(remaining(fromPause, START + 999 * MINUTE), 120 * MINUTE);
});

test("a clock set back gives no more time than there was", () =>
  equal(remaining(EXAM, START - 9 * MINUTE), 130 * MINUTE));

test("time is announced at half, 10 and 1 minutes", () => {
  const said = [];
  for (let second = 1; second <= 130 * 60; second++) {
    const left = (130 * 60 - second) * 1000;
    const call = announcement(EXAM, left + 1000, left);
    if (call !== null) {
      said.push([call, left / MINUTE]);
    }
  }
  equal(said, [
    [65, 65],
    [10, 10],
    [1, 1],
  ]);
});

test("after a sleep only the last call is made; no call comes before the start", () => {
  equal(announcement(EXAM, 100 * MINUTE, 5 * MINUTE), 10);
  equal(announcement(EXAM, 100 * MINUTE, 0), 1);
  const short = startExam("short", DRAWN, 10, START);
  equal(announcement(short, 10 * MINUTE + 1, 10 * MINUTE), null);
  equal(announcement(short, 5 * MINUTE + 1, 5 * MINUTE), 5);
});

test("the result counts by domain and says how sure that is", () => {
  const result = examResult(paused(EXAM, START), [true, false, true], ["security", "development"]);
  equal([result.right, result.total, result.pauses], [2, 3, 1]);
  equal(
    result.domains.map(({ domain, right, total }) => [domain, right, total]),
    [
      ["security", 0, 1],
      ["development", 2, 2],
    ],
  );
  equal(Object.keys(result).sort(), ["domains", "high", "low", "pauses", "right", "total"]);
  equal(result.domains[1].high, 1);
  close(result.domains[1].low, 0.342, 0.001);
});

// Published examples of the Wilson interval at 95 %, without continuity correction.
[
  [0, 10, 0, 0.2775],
  [10, 10, 0.7225, 1],
  [5, 10, 0.2366, 0.7634],
  [1, 29, 0.0061, 0.1718],
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
].forEach(([right, total, low, high]) =>
  test(`band of ${right} in ${total}`, () => {
    close(band(right, total).low, low, 1e-4);
    close(band(right, total).high, high, 1e-4);
  }),
);

test("without answers nothing is known", () => equal(band(0, 0), { low: 0, high: 1 }));
