/** Whether the browser may clear by itself what it keeps. */

/** What a learner should know of the browser, the most pressing first. */
export const KEEPING = Object.freeze({
  /** WebKit clears what scripts have stored after seven days of use without a visit. */
  SEVEN_DAYS: "seven-days",
  /** The browser may clear it when it runs out of room. */
  MAY_GO: "may-go",
  /** The browser has promised not to. */
  STAYS: "stays",
});

/**
 * @param {boolean} persisted what the store says
 * @param {{vendor: string, installed: boolean}} browser `navigator.vendor`, and whether the site
 *     was added to the home screen or the dock, where WebKit makes an exception
 * @return {string} one of `KEEPING`
 */
export function keepingOf(persisted, { vendor, installed }) {
  // https://webkit.org/blog/10218/: the seven days hold for every browser made of WebKit.
  if (vendor.startsWith("Apple") && !installed) {
    return KEEPING.SEVEN_DAYS;
  }
  return persisted ? KEEPING.STAYS : KEEPING.MAY_GO;
}

/** The browser at hand. */
export function thisBrowser() {
  return {
    vendor: navigator.vendor,
    installed:
      window.matchMedia("(display-mode: standalone)").matches || navigator["standalone"] === true,
  };
}
