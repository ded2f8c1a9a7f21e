/**
 * A simulated exam. It is a plain object, so that it can be saved as JSON after every answer; every
 * change gives a new one. Times are in milliseconds.
 */
import { shuffled } from "./shuffle.js";

const MINUTE = 60_000;
const LAST_CALLS = [10, 1];

/**
 * Draws the questions of an exam by the weights of its domains.
 *
 * A domain that has too few questions is filled up from the others.
 *
 * @param {{questions: number, domains: !Array<{id: string, weight: number,
 *     objectives: !Array<string>}>}} blueprint
 * @param {!Array<{id: string, objectives: !Array<string>}>} cards that can be asked in an exam
 * @param {string} seed one for every exam
 * @return {!Array<{card: string, domain: string}>} shuffled; fewer than wanted if there are no more
 */
export function drawQuestions(blueprint, cards, seed) {
  const { domains } = blueprint;
  const pools = domains.map(() => []);
  for (const { id, objectives } of shuffled(cards, seed)) {
    const index = domains.findIndex((domain) =>
      objectives.some((objective) => domain.objectives.includes(objective)),
    );
    if (index >= 0) {
      pools[index].push({ card: id, domain: domains[index].id });
    }
  }
  const counts = shares(
    blueprint.questions,
    domains.map(({ weight }) => weight),
    pools.map(({ length }) => length),
  );
  return shuffled(
    pools.flatMap((pool, index) => pool.slice(0, counts[index])),
    `${seed}/order`,
  );
}

/**
 * Divides a total by weights, by the largest remainder; of equal ones the first. What goes beyond
 * a limit is divided among the rest in the same way.
 *
 * @param {number} total
 * @param {!Array<number>} weights
 * @param {!Array<number>=} limits
 */
export function shares(total, weights, limits = weights.map(() => Infinity)) {
  const counts = weights.map(() => 0);
  for (let left = total; left > 0;) {
    const open = weights.map((weight, i) => (counts[i] < limits[i] ? weight : 0));
    const sum = open.reduce((one, other) => one + other, 0);
    if (sum === 0) {
      break;
    }
    const exact = open.map((weight) => (left * weight) / sum);
    const given = exact.map(Math.floor);
    const short = left - given.reduce((one, other) => one + other, 0);
    [...exact.keys()]
      .sort((one, other) => exact[other] - given[other] - (exact[one] - given[one]))
      .slice(0, short)
      .forEach((i) => given[i]++);
    given.forEach((count, i) => {
      const taken = Math.min(count, limits[i] - counts[i]);
      counts[i] += taken;
      left -= taken;
    });
  }
  return counts;
}

/** A new exam with the questions that were drawn. */
export function startExam(id, questions, minutes, now) {
  return {
    id,
    minutes,
    questions: questions.map((question) => ({
      ...question,
      seen: false,
      flagged: false,
      given: null,
    })),
    startedAt: now,
    pausedAt: null,
    pausedFor: 0,
    pauses: 0,
    finishedAt: null,
  };
}

/** The exam with a question changed: `{seen}`, `{flagged}` or `{given}`. */
export function withQuestion(exam, index, change) {
  const questions = exam.questions.map((question, i) =>
    i === index ? { ...question, ...change } : question,
  );
  return { ...exam, questions };
}

/** The exam with its clock stopped; the result will say how often that was. */
export function paused(exam, now) {
  return exam.pausedAt === null ? { ...exam, pausedAt: now, pauses: exam.pauses + 1 } : exam;
}

/** The exam with its clock running again. */
export function resumed(exam, now) {
  return exam.pausedAt === null
    ? exam
    : { ...exam, pausedFor: exam.pausedFor + (now - exam.pausedAt), pausedAt: null };
}

/** The exam with its clock stopped for good. */
export function finished(exam, now) {
  return { ...resumed(exam, now), finishedAt: now };
}

/** The time that is left, never less than 0. */
export function remaining(exam, now) {
  const until = exam.finishedAt ?? exam.pausedAt ?? now;
  const used = until - exam.startedAt - exam.pausedFor;
  return Math.min(Math.max(exam.minutes * MINUTE - used, 0), exam.minutes * MINUTE);
}

/**
 * What to announce when the time left has gone from one value to another: the minutes left, at
 * half, 10 and 1; null if there is nothing to say.
 */
export function announcement(exam, left, leftNow) {
  const calls = [exam.minutes / 2, ...LAST_CALLS.filter((minutes) => minutes < exam.minutes)];
  // After a sleep of the computer several may have passed: the last one counts.
  const passed = calls.filter((call) => left > call * MINUTE && leftNow <= call * MINUTE);
  return passed.length === 0 ? null : Math.min(...passed);
}

/**
 * The result: how many are right, in all and by domain, each with the band in which the true share
 * lies. There is no scaled score: how the publisher scales is not known.
 *
 * @param {!Object} exam
 * @param {!Array<boolean>} right of each question whether it was answered right
 * @param {!Array<string>} domains ids in the order of the blueprint
 */
export function examResult(exam, right, domains) {
  return {
    ...share(right),
    pauses: exam.pauses,
    domains: domains.map((domain) => ({
      domain,
      ...share(right.filter((_, i) => exam.questions[i].domain === domain)),
    })),
  };
}

function share(answers) {
  const right = answers.filter(Boolean).length;
  return { right, total: answers.length, ...band(right, answers.length) };
}

/**
 * The share that so many right answers stand for: the Wilson score interval at 95 %, honest also
 * for few answers and for all or none right.
 *
 * @return {{low: number, high: number}} from 0 to 1
 */
export function band(right, total) {
  if (total === 0) {
    return { low: 0, high: 1 };
  }
  const z = 1.96;
  const p = right / total;
  const spread = z * Math.sqrt((p * (1 - p)) / total + (z * z) / (4 * total * total));
  const middle = p + (z * z) / (2 * total);
  const whole = 1 + (z * z) / total;
  return {
    low: Math.max((middle - spread) / whole, 0),
    high: Math.min((middle + spread) / whole, 1),
  };
}
