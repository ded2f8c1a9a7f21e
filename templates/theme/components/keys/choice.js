// Whether keys of a single character mean something. Storage may be forbidden; then they do.
const KEY = "studysite-keys";
const OFF = "off";

export function keysAreOn() {
  try {
    return window.localStorage.getItem(KEY) !== OFF;
  } catch {
    return true;
  }
}

export function rememberKeys(on) {
  try {
    if (on) {
      window.localStorage.removeItem(KEY);
    } else {
      window.localStorage.setItem(KEY, OFF);
    }
  } catch {
    // A private window: the keys stay on.
  }
}
