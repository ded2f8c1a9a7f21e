/** What the learner did and what follows from it; everything is saved at once. */
import { secondsACard, tellPages } from "../memory/tell.js";
import { SETTINGS, openStore } from "../store/store.js";
import { dayOf } from "../study/days.js";
import { loadOf } from "../study/due.js";
import { appended, eventEntry, undoEntry } from "../study/reviewLog.js";
import { UNTOUCHED, replay } from "../study/state.js";

/**
 * Opens the learner's progress.
 *
 * @param {!Object} deck see deck.js
 */
export async function openStudy(deck) {
  const store = await openStore(deck.site);
  const listeners = [];
  let log = await store.load();
  let states = new Map();

  function compute() {
    const exam = store.getSetting(SETTINGS.EXAM) ?? null;
    states = replay(log, deck.cards, { exam });
    tellPages(deck, log, states, store.getSetting);
  }

  function add(entry) {
    log = appended(log, entry);
    const added = log.at(-1);
    compute();
    listeners.forEach((callback) => callback());
    store.append([added]).catch(() => {});
    return added;
  }

  const now = () => Date.now();
  const today = () => dayOf(now());

  compute();
  store.onChange((changed) => {
    log = changed;
    compute();
    listeners.forEach((callback) => callback());
  });

  return {
    deck,
    store,
    now,
    today,
    states: () => states,
    stateOf: ({ id }) => states.get(id) ?? UNTOUCHED,
    /** Whether anything was ever answered. */
    isFresh: () => log.length === 0,
    log: () => log,
    /** What is asked today, see due.js. */
    load: () =>
      loadOf(deck.cards, states, {
        today: today(),
        now: now(),
        exam: store.getSetting(SETTINGS.EXAM) ?? null,
        limit: store.getSetting(SETTINGS.LIMIT) ?? null,
        fresh: store.getSetting(SETTINGS.FRESH) ?? null,
      }),
    /** How long an answer took lately. */
    secondsACard: () => secondsACard(log),
    /** An answer: `{rating, right, sure, ms, mode, chosen}`; gives the entry. */
    answer(card, answer) {
      const before = (states.get(card.id) ?? UNTOUCHED).phase;
      return add({
        card: card.id,
        rev: card.rev,
        time: now(),
        day: today(),
        ...answer,
        before,
      });
    },
    /** An event of `EVENTS`; gives the entry. */
    mark: (card, event) => add(eventEntry(event, card.id, now(), today())),
    undo: (entry) => add(undoEntry(entry, now(), today())),
    onChange: (callback) => listeners.push(callback),
  };
}
