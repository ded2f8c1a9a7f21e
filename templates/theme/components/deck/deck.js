/**
 * The cards of the site, from classic scripts, so that they also load from disk. The head, all
 * cards in short, comes first; the bodies come in pieces, when they are wanted.
 */
import { loadScript } from "../load/script.js";
import { FLASH_CARD } from "../study/session.js";

const TURNED_OVER = ["expansion", "acronym", "define"];

/**
 * A card: what the modules of `study/` want to know of it, and
 * - `form`: the kind as the site writes it: single, multiple, truefalse, gap, short, order, match,
 *   open, expansion, acronym, identify, define, pair; `kind` is the same, or `FLASH_CARD`
 * - `objectives`: ids of domains of the exam
 * - `piece`: number of the piece with its body
 *
 * @typedef {{id: string, rev: number, was: !Array<string>, topic: string, form: string,
 *     kind: string, objectives: !Array<string>, piece: number}}
 */
export let Card;

const site = document.documentElement.dataset;
const bodies = new Map();
let head = null;

// The scripts call these. Other scripts of ours may have put theirs there.
window["studysite"] = Object.assign(window["studysite"] ?? {}, {
  deck(given) {
    head = given;
  },
  cards(number, given) {
    Object.entries(given).forEach(([id, body]) => bodies.set(id, body));
  },
});

/**
 * The head: `{site, exam, report, topics, cards, pieces, texts, icons}`; rejects if it cannot be
 * loaded.
 */
export async function loadDeck() {
  await loadScript(site.deck);
  // By their places, because taking a list apart costs thousands of cards twice the time.
  const cards = head.cards.map(({ 0: id, 1: rev, 2: topic, 3: form, 4: objectives, 5: piece, 6: was = [] }) => ({
    id,
    rev,
    was,
    topic: head.topics[topic].slug,
    form,
    kind: TURNED_OVER.includes(form) ? FLASH_CARD : form,
    objectives,
    piece,
  }));
  return { ...head, cards };
}

/** What a card shows; rejects if it cannot be loaded. */
export async function loadBody(deck, { id, piece }) {
  await loadScript(site.root + deck.pieces[piece]);
  return bodies.get(id);
}
