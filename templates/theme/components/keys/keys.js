// Keys that lead from page to page, and the list of all keys with the switch that turns them off.
import { loadScript } from "../load/script.js";
import { keysAreOn, rememberKeys } from "./choice.js";
import { isShortcut } from "./shortcut.js";

const LEADS = {
  "[": ".turn [rel=prev]",
  "]": ".turn [rel=next]",
  t: "[data-key=t]",
  g: "[data-key=g]",
  q: "[data-key=q]",
};

export function startKeys() {
  const button = document.querySelector("button[data-help]");
  showSwitch();
  button.setAttribute("aria-haspopup", "dialog");
  button.addEventListener("click", () => openHelp(button));
  document.addEventListener("keydown", (event) => {
    if (!isShortcut(event)) {
      return;
    }
    if (event.key === "?") {
      event.preventDefault();
      openHelp(button);
    } else if (LEADS[event.key] && !document.querySelector("header.session")) {
      // While questions are asked, a slip must not lead away from them.
      document.querySelector(LEADS[event.key])?.click();
    }
  });
}

/** Hints at keys are shown only where they work. */
function showSwitch() {
  document.documentElement.toggleAttribute("data-no-keys", !keysAreOn());
}

let help = null;

async function openHelp(button) {
  if (!help) {
    window["studysite"] = Object.assign(window["studysite"] ?? {}, {
      "help": (markup) => {
        help = dialogOf(markup);
      },
    });
    await loadScript(button.dataset.help);
  }
  help.querySelector("input").checked = keysAreOn();
  help.showModal();
}

function dialogOf(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  const dialog = template.content.querySelector("dialog");
  const choice = dialog.querySelector("input");
  choice.addEventListener("change", () => {
    rememberKeys(choice.checked);
    showSwitch();
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog || target.closest("button")) {
      dialog.close();
    }
  });
  document.body.append(dialog);
  return dialog;
}
