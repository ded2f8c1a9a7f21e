/** What stands around a session: only place, flag, theme and stop. */
import { h } from "../dom/elements.js";
import { way } from "../dom/way.js";
import { icon, say } from "./words.js";

let hidden = null;
let notice = null;

/**
 * Puts a session in the place of the page.
 *
 * @param {!Array<!Node>} parts of the header, between the mark and the end
 * @param {!Element} line the way through the session, at the header's lower edge
 * @param {!Node} end the last of the header
 */
export function showHeader(parts, line, end) {
  const page = document.querySelector("header.top:not(.session)");
  const theme = document.querySelector("button.theme");
  document.querySelector("header.session")?.remove();
  const brand = page.querySelector(".brand");
  const header = h(
    "header.top.session",
    {},
    h(
      "div",
      {},
      h(
        "a.brand",
        { href: brand.getAttribute("href") },
        icon("mark"),
        h("span.vh", {}, brand.textContent.trim()),
      ),
      parts,
      theme,
      end,
    ),
    line,
  );
  if (hidden === null) {
    hidden = [page, ...document.querySelectorAll(".foot, .bar")];
    hidden.forEach((element) => {
      element.hidden = true;
    });
  }
  page.before(header);
  return header;
}

/** Brings the page's own header, footer and bar back. */
export function hideHeader() {
  const header = document.querySelector("header.session");
  if (header !== null) {
    const menu = document.querySelector("header.top:not(.session) nav");
    menu.before(header.querySelector("button.theme"));
    header.remove();
    hidden.forEach((element) => {
      element.hidden = false;
    });
    hidden = null;
  }
}

/** Shows something as all there is on the page. */
export function showMain(element, index = false) {
  const main = document.getElementById("_main");
  main.classList.toggle("index", index);
  main.removeAttribute("data-quiz-page");
  main.replaceChildren(...(Array.isArray(element) ? element : [element]));
  showNotice();
  window.scrollTo(0, 0);
}

/** Says something on all that is shown from now on. */
export function keepSaying(words) {
  notice = h("p.problem", { role: "alert" }, words);
  showNotice();
}

function showNotice() {
  const main = document.getElementById("_main");
  if (notice !== null) {
    (main.querySelector(".reply") ?? main.querySelector(".sheet"))?.prepend(notice);
  }
}

export function setTitle(words) {
  const site = document.querySelector("header.top:not(.session) .brand").textContent.trim();
  document.title = say("head", { page: words, site });
}

/** The way through a session: solid behind, the marker here, dotted ahead. */
export function sessionWay(at, done, total) {
  const share = (number) => (total === 0 ? 0 : Math.round((number / total) * 10000) / 100);
  return way(
    [
      ["mastered", share(Math.min(done, at))],
      ["here", done > at ? 0 : share(at + 1)],
      ["mastered", done > at ? share(done) : 0],
      ["new", 100],
    ],
    say("done", { count: done, total }),
  );
}

/** An index page with a title on its side: reports, summaries, messages. */
export function indexPage(title, lead, rows) {
  return [
    h(
      "header.intro",
      {},
      h("h1", { tabindex: -1 }, title),
      lead && h("p.lead", {}, lead),
    ),
    h("div.body", {}, h("div.sheet", {}, rows)),
  ];
}

/** A row of such a page. */
export function section(cue, ...content) {
  return h("section.row", { "aria-label": cue }, h("h2.cue", {}, cue), h("div", {}, content));
}
