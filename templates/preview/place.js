// Where the reader is: what is open, what is on top, what has the focus; carried over a reload.
const KEY = "studysite-preview-place";
const PATIENCE = 3000;

export function keepPlace() {
  const place = {
    address: window.location.pathname + window.location.search,
    top: window.scrollY,
    anchor: anchor(),
    open: allDetails()
      .filter(([details]) => details.open)
      .map(([, name]) => name),
    closed: allDetails()
      .filter(([details]) => !details.open)
      .map(([, name]) => name),
    focus: focused(),
  };
  try {
    window.sessionStorage.setItem(KEY, JSON.stringify(place));
    // Or the browser goes where it was before the page is long enough.
    window.history.scrollRestoration = "manual";
  } catch {
    // Then it begins at the top.
  }
}

export function restorePlace() {
  let place = null;
  try {
    place = JSON.parse(window.sessionStorage.getItem(KEY));
    window.sessionStorage.removeItem(KEY);
  } catch {
    return;
  }
  if (place?.address !== window.location.pathname + window.location.search) {
    return;
  }
  for (const [details, name] of allDetails()) {
    if (place.open.includes(name) && !details.open) {
      // As a reader would: opening a question may have to load something first.
      (details.querySelector(":scope > summary") ?? details).click();
    } else if (place.closed.includes(name) && details.open) {
      details.open = false;
    }
  }
  focus(place.focus);
  stayAt(place);
}

/** Scrolls there, and again while the page still grows, until the reader moves. */
function stayAt(place) {
  const go = () => {
    const element = place.anchor && document.getElementById(place.anchor.id);
    const top = element
      ? element.getBoundingClientRect().top + window.scrollY - place.anchor.top
      : place.top;
    window.scrollTo({ top, behavior: "instant" });
  };
  const growth = new ResizeObserver(go);
  const stop = () => {
    growth.disconnect();
    window.history.scrollRestoration = "auto";
  };
  go();
  growth.observe(document.body);
  for (const kind of ["wheel", "touchstart", "keydown", "pointerdown"]) {
    window.addEventListener(kind, stop, { once: true, passive: true });
  }
  setTimeout(stop, PATIENCE);
}

/** The last thing with a name at or above the top of the window: text may be added before it. */
function anchor() {
  if (window.scrollY < 1) {
    return null;
  }
  let found = null;
  for (const element of document.querySelectorAll("main [id]")) {
    const { top, height } = element.getBoundingClientRect();
    if (height > 0 && top <= 120) {
      found = { id: element.id, top };
    }
  }
  return found;
}

function allDetails() {
  const seen = new Map();
  return [...document.querySelectorAll("details")].map((details) => {
    const kind = details.id || details.dataset.question || details.className;
    const number = (seen.get(kind) ?? 0) + 1;
    seen.set(kind, number);
    return [details, `${kind} ${number}`];
  });
}

function focused() {
  const element = document.activeElement;
  if (!element || element === document.body) {
    return null;
  }
  if (element.id) {
    return { id: element.id };
  }
  const details = element.closest("details");
  const found = allDetails().find(([one]) => one === details);
  return element.matches("summary") && found ? { details: found[1] } : null;
}

function focus(where) {
  const element = where?.id
    ? document.getElementById(where.id)
    : allDetails()
        .find(([, name]) => name === where?.details)?.[0]
        .querySelector(":scope > summary");
  element?.focus({ preventScroll: true });
}
