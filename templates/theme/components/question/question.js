// Questions on a page can be answered where they stand; what is needed for it is loaded when one is
// opened. Without it they show their answers, as they do without a script.
import { loadScript } from "../load/script.js";

export function startQuestions() {
  if (!document.documentElement.dataset.quiz) {
    return;
  }
  for (const details of document.querySelectorAll("details[data-question]")) {
    const summary = details.querySelector("summary");
    let prepared = false;
    summary.addEventListener("click", async (event) => {
      if (prepared || details.open) {
        return;
      }
      event.preventDefault();
      prepared = true;
      try {
        await loadScript(document.documentElement.dataset.quiz);
        await window["studysite"].answerHere(details);
      } catch {
        // It shows its answer, then.
      }
      details.open = true;
    });
  }
}
