// The problems of the notes over the page, and a badge that brings them back.
import { about, isUrgent, nameOf, summary } from "./choice.js";

const KEY = "studysite-preview-closed";
const SCRIPT = new URL(import.meta.url);

function h(name, className, ...content) {
  const element = document.createElement(name);
  element.className = className;
  element.append(...content);
  return element;
}

export class Overlay {
  constructor() {
    const host = h("aside", "");
    host.id = "_preview";
    host.setAttribute("aria-label", "Preview");
    // The page's styles must not reach it, nor its styles the page.
    const root = host.attachShadow({ mode: "open" });
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = new URL("overlay.css", SCRIPT).href;
    this.badge = h("button", "badge");
    this.badge.type = "button";
    this.badge.hidden = true;
    this.badge.onclick = () => this.open();
    this.dialog = h("dialog", "");
    this.dialog.setAttribute("aria-labelledby", "title");
    this.dialog.onclose = () => this.remember();
    const said = h("p", "said");
    said.setAttribute("role", "status");
    this.said = said;
    root.append(sheet, this.badge, this.dialog, said);
    document.body.append(host);
    this.name = "";
  }

  show(state) {
    const name = nameOf(state);
    if (name === this.name) {
      return;
    }
    const had = this.name !== "";
    this.name = name;
    const words = summary(state);
    this.badge.hidden = words === "";
    this.badge.textContent = words;
    this.badge.classList.toggle("urgent", isUrgent(state));
    this.fill(state, words);
    if (isUrgent(state) && window.sessionStorage.getItem(KEY) !== name) {
      this.open();
    } else if (!isUrgent(state) && this.dialog.open) {
      this.dialog.close();
    }
    if (had) {
      this.said.textContent = words === "" ? "No problems any more." : `Preview: ${words}.`;
    }
  }

  lost(isLost) {
    this.badge.classList.toggle("lost", isLost);
    if (isLost) {
      this.badge.hidden = false;
      this.badge.textContent = "The preview has ended";
      this.badge.disabled = true;
    } else if (this.badge.disabled) {
      this.badge.disabled = false;
      this.badge.hidden = true;
      this.name = "";
    }
  }

  open() {
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
  }

  remember() {
    try {
      window.sessionStorage.setItem(KEY, this.name);
    } catch {
      // Then a reload opens it again.
    }
  }

  fill(state, words) {
    const title = h("h2", "", words);
    title.id = "title";
    const close = h("button", "close", "Close");
    close.type = "button";
    close.onclick = () => this.dialog.close();
    const list = h("ol", "", ...state.problems.map(problem));
    list.setAttribute("role", "list");
    this.dialog.replaceChildren(
      h("header", "", title, close),
      h("p", "about", about(state)),
      ...(state.failure === "" ? [] : [h("p", "failure", state.failure)]),
      ...(state.problems.length === 0 ? [] : [list]),
    );
  }
}

function problem({ severity, place, rule, message, excerpt, advice }) {
  const lines = h("pre", "", excerpt);
  lines.tabIndex = 0;
  lines.setAttribute("role", "group");
  lines.setAttribute("aria-label", `Line of ${place}`);
  return h(
    "li",
    severity,
    h("p", "place", h("span", "severity", severity), " ", h("code", "", place)),
    h("p", "message", message, " ", h("code", "rule", rule)),
    ...(excerpt === "" ? [] : [lines]),
    ...(advice === "" ? [] : [h("p", "advice", advice)]),
  );
}
