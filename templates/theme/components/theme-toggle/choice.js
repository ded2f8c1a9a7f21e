// Which theme was chosen: auto, light or dark. Storage may be forbidden; then a choice lasts for a page.
const KEY = "studysite-theme";

export const THEMES = ["auto", "light", "dark"];

export function remembered() {
  try {
    const name = window.localStorage.getItem(KEY);
    return name !== null && THEMES.includes(name) ? name : "auto";
  } catch {
    return "auto";
  }
}

export function remember(name) {
  try {
    window.localStorage.setItem(KEY, name);
  } catch {
    // A private window: the choice is not kept.
  }
}

export function show(name) {
  const root = document.documentElement;
  if (name === "auto") {
    delete root.dataset.theme;
  } else {
    root.dataset.theme = name;
  }
}

/** Calls back when another tab has chosen. */
export function onChosenElsewhere(callback) {
  window.addEventListener("storage", (event) => {
    if (event.key === KEY || event.key === null) {
      callback(remembered());
    }
  });
}
