// Says which address was asked for, what may have been meant by it, and searches for it.
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

function offer(place, { title, page, expansion, text, href, anchor }) {
  const link = document.createElement("a");
  link.href = href;
  link.hash = anchor;
  link.textContent = title;
  const [before, after] = place.getAttribute("data-meant").split("{link}");
  const question = document.createElement("p");
  question.className = "today";
  question.append(before, link, after);
  const more = document.createElement("p");
  more.className = "meta";
  more.textContent = [expansion || page, text].filter((words) => words && words !== title).join(": ");
  place.replaceChildren(question, more);
}
