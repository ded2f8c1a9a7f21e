// Marks in "On this page" what is being read.
import { currentOf, places } from "./current.js";

export function startContents() {
  const links = [...document.querySelectorAll(".toc a")];
  const all = places();
  if (all.length === 0 || !("IntersectionObserver" in window)) {
    return;
  }
  const mark = () => {
    const { id } = currentOf(all) ?? all[0];
    links.forEach((link) => {
      if (decodeURIComponent(link.hash.slice(1)) === id) {
        link.setAttribute("aria-current", "true");
        show(link);
      } else {
        link.removeAttribute("aria-current");
      }
    });
  };
  // It reports whenever a heading crosses that line, and only then.
  const observer = new IntersectionObserver(mark, { rootMargin: "0px 0px -66% 0px" });
  all.forEach((place) => observer.observe(place));
}

/** Brings a link into view in its own list, which scrolls if it is long; the page stays where it is. */
function show(link) {
  const list = link.closest(".toc");
  const seen = list.getBoundingClientRect();
  const own = link.getBoundingClientRect();
  const across = overhang(own.left, own.right, seen.left, seen.right);
  const down = overhang(own.top, own.bottom, seen.top, seen.bottom);
  if (across !== 0 || down !== 0) {
    list.scrollBy(across, down);
  }
}

function overhang(from, to, least, most) {
  return from < least ? from - least : Math.max(0, to - most);
}
