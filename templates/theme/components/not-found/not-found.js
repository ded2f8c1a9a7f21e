// Says which address was asked for, what may have been meant by it, and searches for it.
import { firstSentence } from "../peek/sentence.js";
import { wordsOf } from "../search/address.js";
import { loadSearch, openSearch } from "../search/opener.js";

export function startNotFound() {
  const path = decoded(window.location.pathname);
  document.querySelector("[data-asked]").textContent = path;
  const input = document.getElementById("_asked");
  if (!input) {
    return;
  }
  input.value = wordsOf(path);
  input.form.addEventListener("submit", (event) => {
    event.preventDefault();
    openSearch(input.value);
  });
  if (input.value !== "") {
    // Without the search there is nothing to offer.
    offerFor(path).catch(() => {});
  }
}

/** As it is, if it cannot be decoded. */
function decoded(path) {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

async function offerFor(path) {
  const search = await loadSearch();
  const found = await search["meant"](path);
  if (found) {
    offer(document.querySelector("[data-meant]"), found);
  }
}

function offer(place, { title, about, text, href }) {
  const link = document.createElement("a");
  link.href = href;
  link.textContent = title;
  const [before, after] = place.getAttribute("data-meant").split("{link}");
  const question = document.createElement("p");
  question.className = "today";
  question.append(before, link, after);
  const more = document.createElement("p");
  more.className = "meta";
  more.textContent = [about, firstSentence(text)].filter(Boolean).join(": ");
  place.replaceChildren(question, more);
}
