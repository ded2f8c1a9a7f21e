// Remembers, when a topic is left, where its reader stopped.
import { currentOf, places } from "../contents/current.js";
import { shareRead, writePlace } from "./place.js";

export function startReading() {
  const article = document.querySelector("article[data-topic]");
  if (!article) {
    return;
  }
  const remember = () => {
    const section = currentOf(places());
    writePlace(document.documentElement.dataset.site, {
      topic: article.getAttribute("data-topic"),
      section: section?.id ?? "",
      words: section?.textContent.trim() ?? "",
      share: shareRead(article.getBoundingClientRect(), window.innerHeight),
    });
  };
  // Phones close pages without a word; then only this has been said before.
  document.addEventListener("visibilitychange", () => document.hidden && remember());
  window.addEventListener("pagehide", remember);
}
