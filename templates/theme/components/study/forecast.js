/** How much is to come, and what to leave out when it is too much. */
import { createPlanner, newCardsAllowed } from "./examDate.js";
import { firstMemory, nextMemory, retrievability } from "./fsrs.js";
import { AGAIN, GOOD, LEARNING, NEW, UNSEEN } from "./scheduler.js";

/**
 * The reviews and new cards of the days to come, if each is done when due and found good; so it is
 * the least that is to come.
 *
 * @param {!Array<!Object>} states of the cards that were answered before (see state.js)
 * @param {{today: number, days: number, newCards: number, newPerDay: number,
 *     newToday: (number|undefined)}} plan `newCards` not seen yet, of which so many are begun a
 *     day; today perhaps fewer
 * @param {!Object=} settings see examDate.js
 * @return {!Array<{day: number, reviews: number, fresh: number}>} the first is today, with all that
 *     is overdue
 */
export function forecast(states, plan, settings = {}) {
  const { today, days, newCards, newPerDay, newToday = newPerDay } = plan;
  const planner = createPlanner(settings);
  let cards = states
    .filter(({ phase, revised, suspended }) => (phase !== NEW || revised) && !suspended)
    .map((state, index) => ({ id: `${index}`, schedule: state }));
  cards.forEach(({ schedule }) => planner.add(schedule));
  const answer = (card, day) => {
    card.schedule = planner.answer(card.schedule, { card: card.id, rating: GOOD, time: 0, day });
    if (card.schedule.phase === LEARNING) {
      answer(card, day);
    }
  };
  const result = [];
  let unseen = newCards;
  for (let day = today; day < today + days; day++) {
    const due = cards.filter(({ schedule }) => dayOfReturn(schedule) <= day);
    const fresh = newCardsAllowed(day, settings.exam)
      ? Math.min(unseen, day === today ? newToday : newPerDay)
      : 0;
    unseen -= fresh;
    const begun = Array.from({ length: fresh }, (_, i) => ({
      id: `new ${day} ${i}`,
      schedule: UNSEEN,
    }));
    cards = [...cards, ...begun];
    [...due, ...begun].forEach((card) => answer(card, day));
    result.push({ day, reviews: due.length, fresh });
  }
  return result;
}

/**
 * How many new cards a day see them all in time: 0 if no day is left for new ones, null without an
 * exam to come.
 */
export function newCardsADay(unseen, today, exam) {
  if (!exam || today >= exam.day) {
    return null;
  }
  let days = 0;
  while (newCardsAllowed(today + days, exam)) {
    days++;
  }
  return days === 0 ? 0 : Math.ceil(unseen / days);
}

/**
 * Cuts what is due to a daily limit. What is left out first is what an answer today would help
 * least.
 *
 * @param {!Array<string>} due ids
 * @param {!Map<string, !Object>} states see state.js
 * @param {{today: number, horizon: number, limit: number}} plan `horizon` is the day on which the
 *     cards shall be known: the exam, or some weeks on
 * @return {{kept: !Array<string>, dropped: !Array<string>}} `kept` in the order of `due`, `dropped`
 *     with the least valuable first
 */
export function withinLimit(due, states, { today, horizon, limit }) {
  if (due.length <= limit) {
    return { kept: [...due], dropped: [] };
  }
  const value = new Map(due.map((id) => [id, valueOfAnswer(states.get(id), today, horizon)]));
  const dropped = [...due]
    .sort((one, other) => value.get(one) - value.get(other))
    .slice(0, due.length - limit);
  const left = new Set(dropped);
  return { kept: due.filter((id) => !left.has(id)), dropped };
}

/** By how much an answer today is expected to raise the chance to recall on the horizon. */
export function valueOfAnswer(state, today, horizon) {
  const days = Math.max(horizon - today, 0);
  if (!state?.memory) {
    return retrievability(days, firstMemory(GOOD).stability);
  }
  const { memory, lastDay } = state;
  const since = today - lastDay;
  const recall = retrievability(since, memory.stability);
  const then = (rating) => retrievability(days, nextMemory(memory, since, rating).stability);
  const answered = recall * then(GOOD) + (1 - recall) * then(AGAIN);
  return answered - retrievability(since + days, memory.stability);
}

function dayOfReturn({ dueDay, buriedUntil = null }) {
  return Math.max(dueDay, buriedUntil ?? dueDay);
}
