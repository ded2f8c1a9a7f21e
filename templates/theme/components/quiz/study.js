/** What the learner did and what follows from it; everything is saved at once. */
import { loadDeck } from "../deck/deck.js";
import { whenIdle } from "../load/idle.js";
import { secondsACard, tellPages } from "../memory/tell.js";
import * as SETTINGS from "../store/settings.js";
import { openStore } from "../store/store.js";
import { dayOf } from "../study/days.js";
import { loadOf } from "../study/due.js";
import { appended, eventEntry, undoEntry } from "../study/reviewLog.js";
import { UNTOUCHED, createReplay } from "../study/state.js";
import { useWords } from "./words.js";

/**
 * Opens the deck, its words and the learner's progress; rejects if the deck cannot be loaded.
 *
 * @return {!Promise<!Object>} see `studyOf`
 */
export async function openStudy() {
  // Side by side, because the first question waits for both.
  const [deck, store] = await Promise.all([
    loadDeck(),
    openStore(document.documentElement.dataset.site),
  ]);
  useWords(deck);
  return studyOf(deck, store);
}

function studyOf(deck, store) {
  const listeners = [];
  let log = store.known();
  let replay;

  function compute() {
    const exam = store.getSetting(SETTINGS.EXAM) ?? null;
    replay = createReplay(log, deck.cards, { exam });
  }

  function tell() {
    tellPages(deck, log, replay.states, store.getSetting);
  }

  function put(entry) {
    log = appended(log, entry);
    const added = log.at(-1);
    if (!replay.add(added)) {
      compute();
    }
    return added;
  }

  function share(added) {
    tell();
    listeners.forEach((callback) => callback());
    store.append(added).catch(() => {});
  }

  function add(entry) {
    const added = put(entry);
    share([added]);
    return added;
  }

  function entryOf(card, answer) {
    const before = (replay.states.get(card.id) ?? UNTOUCHED).phase;
    return { card: card.id, rev: card.rev, time: now(), day: today(), ...answer, before };
  }

  const now = () => Date.now();
  const today = () => dayOf(now());

  compute();
  store.onChange((changed) => {
    log = changed;
    compute();
    tell();
    listeners.forEach((callback) => callback());
  });

  return {
    deck,
    store,
    now,
    today,
    states: () => replay.states,
    stateOf: ({ id }) => replay.states.get(id) ?? UNTOUCHED,
    /** Whether anything was ever answered. */
    isFresh: () => log.length === 0,
    log: () => log,
    /** What is asked today, see due.js. */
    load: () =>
      loadOf(deck.cards, replay.states, {
        today: today(),
        now: now(),
        exam: store.getSetting(SETTINGS.EXAM) ?? null,
        limit: store.getSetting(SETTINGS.LIMIT) ?? null,
        fresh: store.getSetting(SETTINGS.FRESH) ?? null,
      }),
    /** How long an answer took lately. */
    secondsACard: () => secondsACard(log),
    /** An answer: `{rating, right, sure, ms, mode, chosen}`; gives the entry. */
    answer: (card, answer) => add(entryOf(card, answer)),
    /** Several at once, pairs of cards and answers. */
    answerAll(answers) {
      const added = answers.map(([card, answer]) => put(entryOf(card, answer)));
      share(added);
    },
    /** An event of `EVENTS`; gives the entry. */
    mark: (card, event) => add(eventEntry(event, card.id, now(), today())),
    undo: (entry) => add(undoEntry(entry, now(), today())),
    onChange: (callback) => listeners.push(callback),
    /**
     * Tells the other pages where the learner stands. To be called when what the page is for has
     * been shown, because it takes as long as a question; answers tell it by themselves.
     */
    tellWhenIdle() {
      let told = false;
      const once = () => {
        if (!told) {
          told = true;
          tell();
        }
      };
      whenIdle(once);
      // The page may be left before.
      window.addEventListener("pagehide", once);
    },
  };
}
