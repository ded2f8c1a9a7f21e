/** Keys that answer. They can be switched off, and never act while something is typed. */
import { keysAreOn } from "../keys/choice.js";
import * as SETTINGS from "../store/settings.js";

const TYPED_INTO = "input:not([type=radio], [type=checkbox]), select, textarea";
const ACTS_ITSELF = "a, button, summary, input, [contenteditable]";

/**
 * Listens until the function that is returned is called.
 *
 * @param {!Object} study see study.js
 * @param {function(string): boolean} press says whether the key meant something
 */
export function listenToKeys(study, press) {
  const listener = (event) => {
    const { key, target } = event;
    if (
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      study.store.getSetting(SETTINGS.KEYS) === false ||
      !keysAreOn() ||
      target.closest(TYPED_INTO) ||
      // Enter and Space do what the element with the focus does.
      ((key === "Enter" || key === " ") && target.closest(ACTS_ITSELF))
    ) {
      return;
    }
    if (press(key)) {
      event.preventDefault();
    }
  };
  document.addEventListener("keydown", listener);
  return () => document.removeEventListener("keydown", listener);
}

/** The option that a key stands for, from 0: letters as in exams, or numbers; -1 if none. */
export function optionOf(key) {
  const letter = "abcde".indexOf(key.toLowerCase());
  return letter >= 0 ? letter : /^[1-9]$/.test(key) ? Number(key) - 1 : -1;
}
