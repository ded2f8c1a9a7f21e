// The button that goes through the themes.
import { THEMES, onChosenElsewhere, remember, remembered, show } from "./choice.js";

export function startThemeToggle() {
  const button = document.querySelector("button.theme");
  if (!button) {
    return;
  }
  let current = remembered();
  const use = (name) => {
    current = name;
    show(name);
    button.setAttribute("aria-label", button.getAttribute(`data-${name}`));
  };
  use(current);
  button.addEventListener("click", () => {
    use(THEMES[(THEMES.indexOf(current) + 1) % THEMES.length]);
    remember(current);
  });
  onChosenElsewhere(use);
}
