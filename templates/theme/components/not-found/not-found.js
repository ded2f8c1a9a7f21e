// Says which address was asked for, what may have been meant by it, and searches for it.
import { firstSentence } from "../peek/sentence.js";
import { wordsOf } from "../search/address.js";
import { loadSearch, openSearch } from "../search/opener.js";

export function startNotFound() {
  showDue();
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

/** What is due, which the header knows already, is a place to start from, too. */
function showDue() {
  const due = document.querySelector("a.due:not([hidden])");
  const starts = document.querySelector("[data-due-other]");
  if (due && starts) {
    const count = due.firstElementChild.textContent;
    const link = document.createElement("a");
    link.href = due.getAttribute("href");
    link.textContent = starts
      .getAttribute(count === "1" ? "data-due-one" : "data-due-other")
      .replace("{count}", count);
    const item = document.createElement("li");
    item.append(link);
    starts.append(item);
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
