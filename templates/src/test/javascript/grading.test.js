import { grade, rate } from "../../../theme/components/study/grading.js";
import { equal, test } from "./harness.js";

const right = (question, given) => grade(question, given).right;

test("single choice and true or false", () => {
  const question = { kind: "single-choice", right: [2] };
  equal(
    [[2], [0], [], [2, 0]].map((given) => right(question, given)),
    [true, false, false, false],
  );
  equal(right({ kind: "true-false", right: [1] }, [1]), true);
});

test("multiple choice wants all of the right ones and no other, in any order", () => {
  const question = { kind: "multiple-choice", right: [0, 3] };
  const given = [[0, 3], [3, 0], [0], [0, 1], [0, 1, 3], [], [0, 0]];
  equal(
    given.map((one) => right(question, one)),
    [true, true, false, false, false, false, false],
  );
  equal(grade(question, [0, 1]).parts, [true, false]);
});

const language = { articles: ["the"], plurals: ["s"] };

test("gaps are graded one by one, a missing one is wrong", () => {
  const question = { kind: "gaps", gaps: [["credentials", "keys"], ["role"]], language };
  equal(grade(question, ["Keys", "the role"]), { right: true, parts: [true, true] });
  equal(grade(question, ["keys", "user"]), { right: false, parts: [true, false] });
  equal(grade(question, ["keys"]), { right: false, parts: [true, false] });
});

test("a short answer is any of the accepted ones", () => {
  const question = { kind: "short-answer", accepted: ["Network File System", "NFS protocol"], language };
  equal(right(question, " network  file system. "), true);
  equal(right(question, "nfs protocol"), true);
  equal(right(question, "Network"), false);
  equal(right(question, ""), false);
});

test("order: every step in its place; steps that read the same may change places", () => {
  const question = { kind: "order", steps: ["stop", "wait", "start", "wait"] };
  equal(right(question, [0, 1, 2, 3]), true);
  equal(right(question, [0, 3, 2, 1]), true);
  equal(grade(question, [0, 2, 1, 3]), { right: false, parts: [true, false, false, true] });
  equal(right(question, [0, 1, 2]), false);
});

test("match: every left side has its right side", () => {
  const question = {
    kind: "match",
    pairs: [
      { left: "SQS", right: "queue" },
      { left: "SNS", right: "topic" },
      { left: "MQ", right: "queue" },
    ],
  };
  equal(right(question, [0, 1, 2]), true);
  equal(right(question, [2, 1, 0]), true);
  equal(grade(question, [1, 0, 2]), { right: false, parts: [false, false, true] });
  equal(right(question, [0, 1]), false);
});

test("an open question is graded by the learner", () => {
  equal(right({ kind: "open" }, true), true);
  equal(right({ kind: "open" }, false), false);
});

test("an unknown kind is our mistake", () => {
  let message = "";
  try {
    grade({ kind: "essay" }, "x");
  } catch (error) {
    ({ message } = error);
  }
  equal(message, "No such kind of question: essay");
});

[
  ["wrong and sure", { right: false, sure: "sure" }, 1],
  ["wrong and unsure", { right: false, sure: "unsure" }, 1],
  ["wrong guess", { right: false, sure: "guess" }, 1],
  ["right guess", { right: true, sure: "guess" }, 1],
  ["right guess with a hint", { right: true, sure: "guess", hint: true }, 1],
  ["right and unsure", { right: true, sure: "unsure" }, 2],
  ["right and sure, with a hint", { right: true, sure: "sure", hint: true }, 2],
  ["right, not asked how sure", { right: true, sure: null }, 2],
  ["right and sure", { right: true, sure: "sure" }, 3],
  ["right on the first try", { right: true, sure: "sure", tries: 1 }, 3],
  ["right on the second try", { right: true, sure: "sure", tries: 2 }, null],
  ["wrong on the second try", { right: false, sure: "sure", tries: 2 }, null],
].forEach(([name, answer, rating]) => test(`rating: ${name}`, () => equal(rate(answer), rating)));
