// Which part of the page is being read.

/** What the links of "On this page" lead to, in order. */
export function places() {
  return [...document.querySelectorAll(".toc a")]
    .map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .filter((place) => place !== null);
}

/** The last place above the upper third of the window; null before the first one. */
export function currentOf(all) {
  const line = window.innerHeight / 3;
  let current = null;
  for (const place of all) {
    if (place.getBoundingClientRect().top <= line) {
      current = place;
    }
  }
  return current;
}
