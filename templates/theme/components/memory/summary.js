/** How firmly terms, questions and topics are held, computed from the states of their cards. */
import { comingBack, isUnseen } from "../study/due.js";
import { isMastered } from "../study/state.js";
import * as MEMORY from "./levels.js";
import { questionKey, termKey } from "./snapshot.js";

/** The term or the question that a card asks about; null for a pair, which is about two. */
export function subjectOf({ id }) {
  const [kind, term] = id.split(":");
  if (term === undefined) {
    return questionKey(id);
  }
  return kind === "term" ? termKey(term) : null;
}

/**
 * How firmly something is held, from the states of all of its cards, those never touched
 * undefined: mastered if at least half of them are and none was wrong last.
 */
export function memoryOf(states) {
  const answered = states.filter((state) => state && state.reviews > 0);
  if (answered.length === 0) {
    return MEMORY.NEW;
  }
  const mastered = answered.filter(isMastered).length;
  return mastered * 2 >= states.length && !answered.some(({ wrong }) => wrong)
    ? MEMORY.MASTERED
    : MEMORY.LEARNING;
}

/**
 * A snapshot for the pages of the site; see snapshot.js.
 *
 * @param {!Array<!Object>} cards
 * @param {!Map<string, !Object>} states see state.js
 * @param {{exam: (?Object|undefined), limit: (?number|undefined)}=} settings
 */
export function summary(cards, states, { exam = null, limit = null } = {}) {
  const subjects = new Map();
  const due = {};
  const topics = Object.create(null);
  const steps = [];
  let seen = 0;
  let last = [0, 0];
  for (const card of cards) {
    const state = states.get(card.id);
    const subject = subjectOf(card);
    if (subject !== null) {
      const { all } = subjects.get(subject) ?? { all: [] };
      all.push(state);
      subjects.set(subject, { topic: card.topic, all });
    }
    if (state && !isUnseen(state)) {
      seen++;
    }
    if (state?.lastDay >= last[0]) {
      last = [state.lastDay, state.lastDay === last[0] ? last[1] + 1 : 1];
    }
  }
  for (const { card, day, time } of comingBack(cards, states, exam)) {
    if (time > 0) {
      steps.push([card.topic, day, time]);
    } else {
      due[day] ??= Object.create(null);
      due[day][card.topic] = (due[day][card.topic] ?? 0) + 1;
    }
  }
  const result = {
    cards: cards.length,
    seen,
    due,
    steps,
    topics,
    learning: [],
    mastered: [],
    exam,
    limit,
    last,
  };
  for (const [key, { topic, all }] of subjects) {
    const memory = memoryOf(all);
    const counts = (topics[topic] ??= [0, 0, 0]);
    counts[2]++;
    if (memory !== MEMORY.NEW) {
      counts[memory === MEMORY.MASTERED ? 0 : 1]++;
      result[memory].push(key);
    }
  }
  return result;
}
