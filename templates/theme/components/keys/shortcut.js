// When a key is a shortcut: never while something is typed or chosen, in a dialog or with another key.
import { keysAreOn } from "./choice.js";

const TYPED_INTO = "input, textarea, select, [contenteditable]";

export function isShortcut(event) {
  const { altKey, ctrlKey, metaKey, target } = event;
  // On many keyboards a bracket needs AltGr, which some systems tell as Ctrl and Alt.
  const isHeld = metaKey || ((altKey || ctrlKey) && !event.getModifierState("AltGraph"));
  return (
    !event.defaultPrevented &&
    !event.repeat &&
    !event.isComposing &&
    !isHeld &&
    !target.closest?.(TYPED_INTO) &&
    !document.querySelector("dialog[open]") &&
    keysAreOn()
  );
}
