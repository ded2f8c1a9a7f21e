/** What the learner did and what follows from it; everything is saved at once. */
import { summary } from "../memory/summary.js";
import { writeSnapshot } from "../memory/snapshot.js";
import { SETTINGS, openStore } from "../store/store.js";
import { dayOf } from "../study/days.js";
import { appended, eventEntry, isAnswer, undoEntry } from "../study/reviewLog.js";
import { UNTOUCHED, replay } from "../study/state.js";

// Before there are answers enough to tell.
const SECONDS_A_CARD = 30;
// Whoever went for a coffee did not think all the time.
const LONGEST = 180_000;
const RECENT = 50;

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
    const name = document.documentElement.dataset.deck.split("/").pop();
    const seconds = secondsACard();
    writeSnapshot(deck.site, { deck: name, seconds, ...summary(deck.cards, states, exam) });
    window.dispatchEvent(new Event("studysite:answered"));
  }

  function secondsACard() {
    const recent = log.filter(isAnswer).slice(-RECENT);
    const ms = recent.reduce((sum, answer) => sum + Math.min(answer.ms ?? 0, LONGEST), 0);
    return recent.length < 5 ? SECONDS_A_CARD : ms / recent.length / 1000;
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
    /** How many answers were given on a day. */
    answeredOn: (day) => log.filter((entry) => isAnswer(entry) && entry.day === day).length,
    /** How long an answer took lately. */
    secondsACard,
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
