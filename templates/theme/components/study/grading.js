/** Whether answers are right, and what that says about memory. */
import { AGAIN, GOOD, HARD } from "./scheduler.js";
import { isAccepted } from "./typedAnswer.js";

/**
 * What is right, of a question of a kind; the other fields are missing. `language` is that of
 * typed answers, see typedAnswer.js.
 *
 * @typedef {{kind: string, right: (!Array<number>|undefined),
 *     gaps: (!Array<!Array<string>>|undefined), accepted: ?,
 *     language: (!Object|undefined),
 *     steps: (!Array<string>|undefined),
 *     pairs: (!Array<{left: string, right: string}>|undefined)}}
 */
export let Solution;

/**
 * Grades an answer. What is given, and the parts that are graded one by one:
 *
 * | kind | question | given | a part for each |
 * |---|---|---|---|
 * | single-choice, multiple-choice, true-false | `right`: indexes | indexes | given |
 * | gaps | `gaps`: accepted texts of each | texts | gap |
 * | short-answer | `accepted`: texts | text | - |
 * | order | `steps`: texts in the right order | indexes as arranged | step |
 * | match | `pairs`: `{left, right}` | index of a right side for each left | pair |
 * | open | - | whether the learner found herself right | - |
 *
 * @param {!Solution} question
 * @param {?} given
 * @return {{right: boolean, parts: !Array<boolean>}}
 */
export function grade(question, given) {
  const { language } = question;
  switch (question.kind) {
    case "single-choice":
    case "multiple-choice":
    case "true-false":
      return choice(question.right, given);
    case "gaps":
      return all(question.gaps.map((accepted, i) => isAccepted(given[i] ?? "", accepted, language)));
    case "short-answer":
      return all([isAccepted(given, question.accepted, language)]);
    case "order":
      // Compared by words: two steps that read the same may change places.
      return all(question.steps.map((step, i) => question.steps[given[i]] === step));
    case "match":
      return all(question.pairs.map(({ right }, i) => question.pairs[given[i]]?.right === right));
    case "open":
      return all([given === true]);
    default:
      throw new Error(`No such kind of question: ${question.kind}`);
  }
}

/**
 * The rating of a graded answer, or null: a second try is allowed and not scored.
 *
 * @param {{right: boolean, sure: (string|null), hint: (boolean|undefined),
 *     tries: (number|undefined)}} answer `sure` as in reviewLog.js, `tries` counted from 1
 */
export function rate({ right, sure, hint = false, tries = 1 }) {
  if (tries > 1) {
    return null;
  }
  if (!right || sure === "guess") {
    return AGAIN;
  }
  // Never easy: an answer that stands there to be chosen tells too little.
  return sure === "sure" && !hint ? GOOD : HARD;
}

function choice(right, given) {
  const parts = given.map((index) => right.includes(index));
  const complete = new Set(given).size === right.length;
  return { right: complete && parts.every(Boolean), parts };
}

function all(parts) {
  return { right: parts.every(Boolean), parts };
}
