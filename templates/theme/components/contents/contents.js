// Marks in "On this page" what is being read.
export function startContents() {
  const links = [...document.querySelectorAll(".toc a")];
  const places = links
    .map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
    .filter((place) => place !== null);
  if (places.length === 0 || !("IntersectionObserver" in window)) {
    return;
  }
  const mark = () => {
    // The last heading above the upper third of the window; before the first one, the first.
    const line = window.innerHeight / 3;
    let current = places[0];
    for (const place of places) {
      if (place.getBoundingClientRect().top <= line) {
        current = place;
      }
    }
    links.forEach((link) => {
      if (decodeURIComponent(link.hash.slice(1)) === current.id) {
        link.setAttribute("aria-current", "true");
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };
  // It reports whenever a heading crosses that line, and only then.
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  places.forEach((place) => observer.observe(place));
}
