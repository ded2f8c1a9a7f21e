/** Which cards are asked in a session, and in what order. */
import { retrievability } from "./fsrs.js";
import { aboutOf, dueNow, isUnseen } from "./due.js";
import { isDue } from "./scheduler.js";
import { shuffled } from "./shuffle.js";
import { UNTOUCHED, isAvailable } from "./state.js";

/** Cards of this kind are turned over, not answered; they have sessions of their own. */
export const FLASH_CARD = "flash";

/**
 * The queue of a session. Neighbours come from different topics where that is possible, and cards
 * about one thing come only if there are too few others; the same arguments give the same queue.
 *
 * | mode | cards |
 * |---|---|
 * | practice | all questions, shuffled |
 * | weakest | all questions, those last answered wrong first, then by recall; unseen ones last |
 * | review | what is due, of cards about one term one a day, the weakest first; also what its author revised |
 * | new | what was never seen, in reading order |
 * | flash | flash cards, those due first |
 * | shelf | what was wrong, guessed or bookmarked, in the order of `shelf` |
 *
 * @param {string} mode
 * @param {!Array<{id: string, kind: string, topic: string, objectives: !Array<string>}>} cards in
 *     reading order
 * @param {!Map<string, !Object>} states see state.js
 * @param {{today: number, now: number, seed: string, topic: (string|undefined),
 *     objectives: (!Array<string>|undefined), limit: (number|undefined),
 *     exam: (?{day: number}|undefined), due: (!Array<string>|undefined)}} wanted `objectives` are
 *     those of a domain of the exam, `due` the ids of `dueNow` if they are known already
 * @return {!Array<string>} ids
 */
export function queue(mode, cards, states, wanted) {
  const { today, now, seed, topic, objectives, limit, due } = wanted;
  const stateOf = ({ id }) => states.get(id) ?? UNTOUCHED;
  const available = cards.filter(
    (card) =>
      isAvailable(stateOf(card), today) &&
      (topic === undefined || card.topic === topic) &&
      (objectives === undefined || card.objectives.some((one) => objectives.includes(one))),
  );
  const isFlash = ({ kind }) => kind === FLASH_CARD;
  const isWanted = (card) => isDue(stateOf(card), today, now) || stateOf(card).revised;
  const returned = () => {
    const ids = new Set(due ?? dueNow(cards, states, wanted).map(({ card }) => card.id));
    return available.filter(({ id }) => ids.has(id));
  };
  const byWeakness = (list) => sortedBy(list, (card) => strength(stateOf(card), today));
  const byChance = (list) => shuffled(list, seed);
  const ordered = () => {
    switch (mode) {
      case "practice":
        return interleaved(byChance(available.filter((card) => !isFlash(card))));
      case "weakest":
        return interleaved(byWeakness(byChance(available.filter((card) => !isFlash(card)))));
      case "review":
        return interleaved(byWeakness(byChance(returned())));
      case "new":
        return available.filter((card) => isUnseen(stateOf(card)));
      case "flash": {
        const flash = byChance(available.filter(isFlash));
        return interleaved(sortedBy(flash, (card) => (isWanted(card) ? 0 : 1)));
      }
      case "shelf": {
        const places = new Map(shelf(available, states).map(({ id }, place) => [id, place]));
        return sortedBy(
          available.filter(({ id }) => places.has(id)),
          ({ id }) => places.get(id),
        );
      }
      default:
        throw new Error(`No such mode: ${mode}`);
    }
  };
  return taken(ordered(), limit);
}

/**
 * What to look at again, with the reason: `sure` (wrong, and the learner had been sure), `wrong`,
 * `guessed`, `bookmarked`; in this order, then in reading order. Suspended cards are left out.
 *
 * @return {!Array<{id: string, reason: string}>}
 */
export function shelf(cards, states) {
  const reasons = ["sure", "wrong", "guessed", "bookmarked"];
  const found = cards
    .map(({ id }) => ({ id, reason: reasonFor(states.get(id) ?? UNTOUCHED) }))
    .filter(({ reason }) => reason !== null);
  return sortedBy(found, ({ reason }) => reasons.indexOf(reason));
}

/**
 * Mixes topics: whoever comes first in the list keeps coming early, but not beside a card of the
 * same topic, unless nothing else is left. Only what is asked for is put in order.
 *
 * @param {!Array<{topic: string}>} cards
 * @return {!Iterable<{topic: string}>}
 */
export function* interleaved(cards) {
  const rest = [...cards];
  const left = new Map();
  rest.forEach(({ topic }) => left.set(topic, (left.get(topic) ?? 0) + 1));
  let last;
  // Numbers only fall, so they are counted again only when one of them may be too many.
  let most = Infinity;
  while (rest.length > 0) {
    let crowd;
    if (2 * most > rest.length) {
      most = Math.max(...left.values());
      // A topic that fills more than half of the rest must come now, or it will stand beside itself.
      crowd = [...left].find(([topic, count]) => topic !== last && 2 * count > rest.length)?.[0];
    }
    const index = rest.findIndex(({ topic }) =>
      crowd === undefined ? topic !== last : topic === crowd,
    );
    const [next] = rest.splice(Math.max(index, 0), 1);
    last = next.topic;
    left.set(last, left.get(last) - 1);
    yield next;
  }
}

// Of cards about one thing only the first, unless there are too few others.
function taken(cards, limit) {
  const first = [];
  const others = [];
  const seen = new Set();
  for (const { id } of cards) {
    // A session is short, and the rest need not be put in order.
    if (first.length === limit) {
      break;
    }
    const about = aboutOf(id);
    (seen.has(about) ? others : first).push(id);
    seen.add(about);
  }
  return [...first, ...others].slice(0, limit);
}

function reasonFor({ suspended, wrong, surelyWrong, guessed, bookmarked }) {
  if (suspended) {
    return null;
  }
  if (wrong) {
    return surelyWrong ? "sure" : "wrong";
  }
  return guessed ? "guessed" : bookmarked ? "bookmarked" : null;
}

// The chance to recall; below it what was wrong last, above it what was never seen.
function strength({ memory, wrong, lastDay }, today) {
  if (memory === null) {
    return 2;
  }
  return retrievability(Math.max(today - lastDay, 0), memory.stability) - (wrong ? 1 : 0);
}

function sortedBy(list, rank) {
  return list
    .map((one) => ({ one, rank: rank(one) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ one }) => one);
}
