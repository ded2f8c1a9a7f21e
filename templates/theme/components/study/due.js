/**
 * What comes back, and when; and what of it is asked today. Every page that counts and every
 * session that asks goes by this, so that their numbers agree.
 */
import { newCardsAllowed } from "./examDate.js";
import { newCardsADay, withinLimit } from "./forecast.js";
import { NEW } from "./scheduler.js";
import { UNTOUCHED } from "./state.js";

const USUAL_NEW_CARDS = 10;
const MOST_NEW_CARDS = 20;
const HORIZON = 28;

/** What a card is about: cards about one term would answer each other. */
export function aboutOf(id) {
  return id.startsWith("term:") ? id.slice(0, id.lastIndexOf(":")) : id;
}

/** Whether a card was never begun; what its author revised was. */
export function isUnseen({ phase, revised }) {
  return phase === NEW && !revised;
}

/**
 * The cards that come back: on `day`, not before `time` in milliseconds, which is 0 if any time of
 * that day will do. Of cards about one thing one comes a day; the others wait, unless the exam
 * leaves no other day. Of those that come back within minutes one comes, until it is known. This follows from the states alone, whatever day it is.
 *
 * @param {!Array<{id: string}>} cards
 * @param {!Map<string, !Object>} states see state.js
 * @param {?{day: number}=} exam
 * @return {!Array<{card: !Object, day: number, time: number}>}
 */
export function comingBack(cards, states, exam = null) {
  const groups = new Map();
  for (const card of cards) {
    const state = states.get(card.id) ?? UNTOUCHED;
    if (isUnseen(state)) {
      continue;
    }
    const about = aboutOf(card.id);
    const group = groups.get(about) ?? { free: 0, steps: [], waiting: [] };
    groups.set(about, group);
    group.free = Math.max(group.free, state.lastDay === null ? 0 : state.lastDay + 1);
    if (!state.suspended) {
      const day = Math.max(state.revised ? 0 : state.dueDay, state.buriedUntil ?? 0);
      if (state.dueTime > 0 && !state.revised) {
        group.steps.push({ card, day, time: state.dueTime, last: state.lastDay });
      } else {
        group.waiting.push({ card, day, time: 0 });
      }
    }
  }
  const [soon, later] = [[], []];
  for (const { steps, waiting, free } of groups.values()) {
    if (steps.length > 0) {
      soon.push(nextStep(steps, free, exam));
    } else if (waiting.length > 0) {
      later.push(...onePerDay(waiting, free, exam));
    }
  }
  return [...soon, ...later];
}

// Who left two cards of a term half done in one sitting is not asked both in the next.
function nextStep(steps, free, exam) {
  const { card, day, time, last } = steps.sort((one, other) => other.last - one.last)[0];
  const isHeld = last + 1 < free && !(exam !== null && day < exam.day && free >= exam.day);
  return isHeld ? { card, day: Math.max(day, free), time: 0 } : { card, day, time };
}

function onePerDay(waiting, free, exam) {
  // Two that do not fit in before the exam come together rather than too late.
  const isTooLate = (own, day) => exam !== null && own < exam.day && day >= exam.day;
  const put = (one, day) =>
    one.day === day || isTooLate(one.day, day) ? one : { ...one, day };
  const [first, ...others] = waiting
    .sort((one, other) => one.day - other.day)
    .map((one) => put(one, Math.max(one.day, free)));
  return [first, ...others.filter(({ day }) => isTooLate(day, Math.max(day, first.day + 1)))];
}

/** What of it is due at a time of a day. */
export function dueNow(cards, states, { today, now, exam = null }) {
  return comingBack(cards, states, exam).filter(({ day, time }) => day <= today && time <= now);
}

/** How many new cards a day, if the learner has not said so: as many as the exam needs. */
export function newCardsToBegin(unseen, today, exam) {
  return Math.min(newCardsADay(unseen, today, exam) ?? USUAL_NEW_CARDS, MOST_NEW_CARDS);
}

/**
 * What is asked today.
 *
 * @param {!Array<{id: string}>} cards
 * @param {!Map<string, !Object>} states see state.js
 * @param {{today: number, now: number, exam: (?Object|undefined), limit: (?number|undefined),
 *     fresh: (?number|undefined)}} plan at most `limit` cards a day, those answered today included,
 *     and `fresh` new ones
 * @return {{asked: !Array<string>, dropped: !Array<string>, fresh: number}} ids of what is due and
 *     asked, and of what is due but beyond the limit, the least valuable first; and how many new
 *     cards may still be begun. What was answered today and returns within minutes is always asked
 */
export function loadOf(cards, states, { today, now, exam = null, limit = null, fresh = null }) {
  const stateOf = ({ id }) => states.get(id) ?? UNTOUCHED;
  const due = dueNow(cards, states, { today, now, exam });
  const isUnderWay = ({ day, time }) => time > 0 && day === today;
  const idsOf = (list) => list.map(({ card }) => card.id);
  const answered = cards.filter((card) => stateOf(card).lastDay === today);
  const room = Math.max((limit ?? Infinity) - answered.length, 0);
  const { kept, dropped } = withinLimit(idsOf(due.filter((one) => !isUnderWay(one))), states, {
    today,
    horizon: exam && exam.day > today ? exam.day : today + HORIZON,
    limit: room,
  });
  const unseen = cards.filter((card) => isUnseen(stateOf(card)) && !stateOf(card).suspended).length;
  const begun = answered.filter((card) => stateOf(card).begunDay === today).length;
  const wanted = (fresh ?? newCardsToBegin(unseen, today, exam)) - begun;
  return {
    asked: [...idsOf(due.filter(isUnderWay)), ...kept],
    dropped,
    fresh: newCardsAllowed(today, exam)
      ? Math.max(Math.min(wanted, room - kept.length, unseen), 0)
      : 0,
  };
}
