// The card of a term beside a link to it: what it is, before its page is opened. The pointer shows it
// after a while and may enter it, the keyboard shows it at once, a tap opens it as a sheet. There is
// one card, so there are never two.
import { memories, readSnapshot, termKey } from "../memory/snapshot.js";
import { lineAt, placed } from "./placement.js";
import { firstSentence } from "./sentence.js";

const DELAY = 200;

export function startPeeks() {
  const source = document.getElementById("_peeks");
  if (!source || !("popover" in source)) {
    return;
  }
  const card = document.createElement("div");
  card.id = "_peek";
  card.className = "peek";
  card.setAttribute("role", "tooltip");
  card.popover = "manual";
  document.getElementById("_main").append(card);
  let shown = null;
  let waiting = null;
  let timer = 0;
  let isTouch = false;
  let sheet = null;

  const hide = () => {
    clearTimeout(timer);
    waiting = null;
    if (shown) {
      shown.removeAttribute("aria-describedby");
      shown = null;
      card.hidePopover();
    }
  };

  const show = (link, y) => {
    const content = contentOf(source, link);
    if (link === shown || !content) {
      return;
    }
    hide();
    card.replaceChildren(content);
    card.showPopover();
    place(card, lineAt([...link.getClientRects()], y));
    link.setAttribute("aria-describedby", card.id);
    shown = link;
  };

  const later = (link, action) => {
    if (waiting !== link) {
      clearTimeout(timer);
      waiting = link;
      timer = setTimeout(() => {
        waiting = null;
        action();
      }, DELAY);
    }
  };

  const openSheet = (link, content) => {
    hide();
    sheet = sheetOf(source, link, content);
    sheet.addEventListener("close", () => {
      sheet.remove();
      sheet = null;
    });
    document.body.append(sheet);
    sheet.showModal();
  };

  document.addEventListener("pointerover", ({ pointerType, target, clientY }) => {
    if (pointerType === "touch") {
      return;
    }
    const link = linkOf(target);
    if (link === shown || card.contains(target)) {
      clearTimeout(timer);
      waiting = null;
    } else if (link) {
      later(link, () => show(link, clientY));
    } else if (!shown?.matches(":focus-visible")) {
      later(card, hide);
    }
  });
  document.documentElement.addEventListener("pointerleave", () => later(card, hide));
  document.addEventListener("focusin", ({ target }) => {
    const link = linkOf(target);
    if (link?.matches(":focus-visible") && !sheet) {
      show(link, 0);
    }
  });
  document.addEventListener("focusout", ({ target }) => target === shown && hide());
  document.addEventListener("keydown", ({ key }) => key === "Escape" && hide());
  window.addEventListener("resize", hide);
  window.addEventListener("pagehide", hide);
  document.addEventListener("pointerdown", ({ pointerType, target }) => {
    isTouch = pointerType === "touch";
    if (!card.contains(target)) {
      hide();
    }
  });
  document.addEventListener("click", (event) => {
    const link = linkOf(event.target);
    // Enter on a link is a click as well, but not one of the finger.
    const content = isTouch && event.detail > 0 && link && contentOf(source, link);
    if (content) {
      event.preventDefault();
      openSheet(link, content);
    }
  });
}

function linkOf(target) {
  return target instanceof Element ? target.closest("a.term-link") : null;
}

/** Null if the page says nothing about the term. */
function contentOf(source, link) {
  const id = decodeURIComponent(link.pathname.split("/").pop().replace(/\.html$/, ""));
  const [topics, ...there] = linesOf(source).get(id) ?? [];
  if (!topics) {
    return null;
  }
  const [name, expansion, sentence] = there.length > 0 ? there : explainedHere(id);
  const used = paragraph("meta", topics);
  const { site, deck } = document.documentElement.dataset;
  if (deck) {
    const memory = memories(readSnapshot(site))(termKey(id));
    const [stroke, words] = ["stroke", "memory"].map((className) => withClass("span", className));
    stroke.setAttribute("data-memory", memory);
    words.textContent = document.querySelector("a.due").getAttribute(`data-${memory}`);
    used.prepend(stroke, words);
  }
  const content = document.createElement("div");
  content.append(
    paragraph("name", name),
    ...(expansion ? [paragraph("meta", expansion)] : []),
    paragraph("", sentence),
    used,
  );
  return content;
}

/** By the terms' ids: in how many topics they are used, and what the page does not say elsewhere. */
function linesOf(source) {
  const groups = [...source.content.querySelectorAll("p")];
  return new Map(
    groups.flatMap(({ title, textContent }) =>
      textContent.split("\n").map((line) => {
        const [id, ...there] = line.split("\t");
        return [id, [title, ...there]];
      }),
    ),
  );
}

/** What the page explains itself is not said in it twice. */
function explainedHere(id) {
  const row = document.getElementById(id).parentElement;
  const note = row.querySelector("dd");
  const text = (note.querySelector("p") ?? note).textContent.trim().replace(/\s+/g, " ");
  return [
    row.querySelector("dt a").textContent,
    row.querySelector("dt .full")?.textContent,
    firstSentence(text),
  ];
}

function withClass(tag, className) {
  const element = document.createElement(tag);
  element.className = className;
  return element;
}

function paragraph(className, words) {
  const made = withClass("p", className);
  made.textContent = words;
  return made;
}

function place(card, words) {
  const { clientWidth: width, clientHeight: bottom } = document.documentElement;
  const top = document.querySelector(".top").getBoundingClientRect().bottom;
  const fromRight = getComputedStyle(card).direction === "rtl";
  const at = placed(words, card.getBoundingClientRect(), { width, top, bottom }, fromRight);
  // It scrolls with the words.
  const left = at.left + window.scrollX;
  const start = fromRight ? width - left - card.offsetWidth : left;
  card.style.setProperty("--x", `${start}px`);
  card.style.setProperty("--y", `${at.top + window.scrollY}px`);
}

function sheetOf(source, link, content) {
  const sheet = document.createElement("dialog");
  sheet.className = "peek low";
  sheet.setAttribute("aria-label", content.querySelector(".name").textContent);
  const open = document.createElement("a");
  open.className = "button";
  open.href = link.href;
  open.textContent = source.getAttribute("data-open");
  const close = document.createElement("button");
  close.className = "button quiet";
  close.type = "button";
  close.textContent = source.getAttribute("data-close");
  const tools = document.createElement("p");
  tools.className = "tools";
  tools.append(open, close);
  sheet.append(content, tools);
  sheet.addEventListener("click", ({ target }) => {
    if (target === sheet || target === close) {
      sheet.close();
    }
  });
  return sheet;
}
