/** Everything that the page shows, computed anew from log and settings. */
import { SETTINGS } from "../store/store.js";
import { RETENTION, RETENTION_BEFORE_EXAM } from "../study/examDate.js";
import { forecast, newCardsADay, withinLimit } from "../study/forecast.js";
import { NEW } from "../study/scheduler.js";
import { UNTOUCHED, isAvailable, presentIds, replay } from "../study/state.js";
import { answersThatCount } from "./figures.js";

const USUAL_NEW_CARDS = 10;
const MOST_NEW_CARDS = 20;
const DAYS_SHOWN = 28;
const MOST_DAYS_SHOWN = 42;
const HORIZON = 30;

/**
 * @param {!Array<!Object>} log
 * @param {!Array<!Object>} cards see deck/deck.js
 * @param {function(string): *} setting
 * @param {number} today
 */
export function modelOf(log, cards, setting, today) {
  const chosen = setting(SETTINGS.EXAM) ?? null;
  const exam = chosen !== null && chosen.day > today ? chosen : null;
  const states = replay(log, cards, { exam: chosen });
  const limit = setting(SETTINGS.LIMIT) ?? null;
  const stateOf = ({ id }) => states.get(id) ?? UNTOUCHED;
  const isNew = (card) => {
    const { phase, revised, suspended } = stateOf(card);
    return phase === NEW && !revised && !suspended;
  };
  const unseen = cards.filter(isNew).length;
  const needed = newCardsADay(unseen, today, exam);
  const fresh = setting(SETTINGS.FRESH) ?? Math.min(needed ?? USUAL_NEW_CARDS, MOST_NEW_CARDS);
  const days = exam ? Math.min(exam.day - today, MOST_DAYS_SHOWN) : DAYS_SHOWN;
  const known = cards.map(stateOf).filter((state) => state !== UNTOUCHED);
  const ahead = forecast(
    known,
    { today, days, newCards: unseen, newPerDay: fresh },
    { exam: chosen },
  ).map((one) => ({ ...one, cards: one.reviews + one.fresh }));
  const due = cards
    .filter((card) => {
      const state = stateOf(card);
      const waits = state.revised || (state.phase !== NEW && state.dueDay <= today);
      return waits && isAvailable(state, today);
    })
    .map(({ id }) => id);
  const { dropped } = withinLimit(due, states, {
    today,
    horizon: exam?.day ?? today + HORIZON,
    limit: limit ?? Infinity,
  });
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
    due,
    dropped,
    target: exam ? RETENTION_BEFORE_EXAM : RETENTION,
    daysOverLimit: limit === null ? 0 : ahead.filter((day) => day.cards > limit).length,
    allBegun: ahead.reduce((sum, day) => sum + day.fresh, 0) >= unseen,
  };
}
