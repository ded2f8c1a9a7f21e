/** Naming a card in a list: its question, as a link to it. */
import { loadBody } from "../deck/deck.js";
import { plain } from "../dom/elements.js";

const ASKED = { expansion: "standsFor", acronym: "shortFor", define: "whatDoes" };

/**
 * @param {!HTMLAnchorElement} link
 * @param {!Object} deck see deck.js
 * @param {!Object} card
 */
export function nameCard(link, deck, card) {
  link.href = `quiz.html?question=${encodeURIComponent(card.id)}`;
  // Until the words of the card are there, and if they cannot be loaded.
  link.textContent = card.id;
  loadBody(deck, card).then(
    ({ question }) => {
      link.textContent = asked(deck, card, plain(question));
    },
    () => {},
  );
}

/** A name alone asks nothing. */
function asked({ texts }, { form }, words) {
  return form in ASKED ? `${words}: ${texts[ASKED[form]]}` : words;
}
