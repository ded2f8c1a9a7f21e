// "Cover the notes": names stay, notes are hidden until they are asked for, one by one.
export function startCover() {
  const cover = document.querySelector("button[data-cover]");
  if (!cover) {
    return;
  }
  const words = [cover.textContent, cover.getAttribute("data-cover")];
  const terms = [...document.querySelectorAll(".terms > .term")];

  const setCovered = (term, covered) => {
    term.classList.toggle("covered", covered);
    term.querySelectorAll("dd").forEach((note) => {
      note.inert = covered;
    });
    term.querySelectorAll(".uncover").forEach((button) => button.remove());
  };

  const addShow = (term) => {
    const name = term.querySelector("dt");
    const show = document.createElement("button");
    show.type = "button";
    show.className = "button quiet uncover";
    show.textContent = cover.getAttribute("data-show");
    const label = (name.querySelector("a") ?? name).textContent;
    show.setAttribute("aria-label", `${show.textContent} ${label}`);
    show.addEventListener("click", () => {
      setCovered(term, false);
      // The button is gone; the focus must not be.
      const next = name.querySelector("a") ?? name;
      next.tabIndex = next === name ? -1 : 0;
      next.focus();
    });
    name.append(show);
  };

  cover.addEventListener("click", () => {
    const covered = cover.getAttribute("aria-pressed") !== "true";
    cover.setAttribute("aria-pressed", String(covered));
    cover.textContent = words[covered ? 1 : 0];
    terms.forEach((term) => {
      setCovered(term, covered);
      if (covered) {
        addShow(term);
      }
    });
  });
}
