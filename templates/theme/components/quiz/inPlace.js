/** Questions on topic and term pages, answered where they stand. */
import { loadBody } from "../deck/deck.js";
import { createQuestion } from "./question.js";
import { openStudy } from "./study.js";

let opening = null;

/**
 * Puts the question in the place of its answer; rejects if it cannot be loaded.
 *
 * @param {!Element} details with `data-question`, empty if it is the same as `id`
 */
export async function answerHere(details) {
  opening ??= openStudy().catch((error) => {
    opening = null;
    throw error;
  });
  const study = await opening;
  const id = details.getAttribute("data-question") || details.id;
  const card = study.deck.cards.find((one) => one.id === id);
  const body = await loadBody(study.deck, card);
  const question = createQuestion(study, card, body, {
    cue: "",
    mode: "practice",
    seed: `${id} ${study.now()}`,
    inPlace: true,
  });
  details.querySelector(".answer").replaceChildren(question.element);
}
