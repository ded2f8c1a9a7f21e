/** Everything that the page shows, computed anew from log and settings. */
import * as SETTINGS from "../store/settings.js";
import { isUnseen, loadOf, newCardsToBegin } from "../study/due.js";
import { RETENTION, RETENTION_BEFORE_EXAM } from "../study/examDate.js";
import { forecast, newCardsADay } from "../study/forecast.js";
import { UNTOUCHED, presentIds, replay } from "../study/state.js";
import { answersThatCount } from "./figures.js";

const DAYS_SHOWN = 28;
const MOST_DAYS_SHOWN = 42;

/**
 * @param {!Array<!Object>} log
 * @param {!Array<!Object>} cards see deck/deck.js
 * @param {function(string): *} setting
 * @param {number} today
 * @param {number} now in milliseconds
 */
export function modelOf(log, cards, setting, today, now) {
  const chosen = setting(SETTINGS.EXAM) ?? null;
  const exam = chosen !== null && chosen.day > today ? chosen : null;
  const states = replay(log, cards, { exam: chosen });
  const limit = setting(SETTINGS.LIMIT) ?? null;
  const stateOf = ({ id }) => states.get(id) ?? UNTOUCHED;
  const isNew = (card) => {
    const state = stateOf(card);
    return isUnseen(state) && !state.suspended;
  };
  const unseen = cards.filter(isNew).length;
  const needed = newCardsADay(unseen, today, exam);
  const fresh = setting(SETTINGS.FRESH) ?? newCardsToBegin(unseen, today, exam);
  const load = loadOf(cards, states, { today, now, exam: chosen, limit, fresh });
  const days = exam ? Math.min(exam.day - today, MOST_DAYS_SHOWN) : DAYS_SHOWN;
  const known = cards.map(stateOf).filter((state) => state !== UNTOUCHED);
  const ahead = forecast(
    known,
    { today, days, newCards: unseen, newPerDay: fresh, newToday: load.fresh },
    { exam: chosen },
  )
    // Today as the quiz has it: with the limit, and without what was done already.
    .map((one) => (one.day === today ? { ...one, reviews: load.asked.length } : one))
    .map((one) => ({ ...one, cards: one.reviews + one.fresh }));
  const answers = answersThatCount(log, presentIds(cards));
  return {
    today,
    log,
    cards,
    states,
    answers,
    chosen,
    exam,
    limit,
    unseen,
    needed,
    fresh,
    ahead,
    due: [...load.asked, ...load.dropped],
    dropped: load.dropped,
    target: exam ? RETENTION_BEFORE_EXAM : RETENTION,
    daysOverLimit: limit === null ? 0 : ahead.filter((day) => day.cards > limit).length,
    allBegun: ahead.reduce((sum, day) => sum + day.fresh, 0) >= unseen,
  };
}
