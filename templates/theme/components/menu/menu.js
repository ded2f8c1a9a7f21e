// The menu on narrow screens: the lists of the page, in a dialog. Without a script the button leads to the footer.
function list(source) {
  const title = document.createElement("p");
  title.className = "cue";
  const labelled = source.getAttribute("aria-labelledby");
  title.textContent = labelled
    ? document.getElementById(labelled).textContent
    : source.getAttribute("aria-label");
  return [title, ...[...source.querySelectorAll("ul, ol")].map((items) => items.cloneNode(true))];
}

export function startMenu() {
  const menu = document.querySelector("a.menu");
  if (!menu) {
    return;
  }
  menu.setAttribute("role", "button");
  menu.setAttribute("aria-haspopup", "dialog");
  menu.addEventListener("click", (event) => {
    event.preventDefault();
    const drawer = document.createElement("dialog");
    drawer.className = "drawer";
    drawer.setAttribute("aria-label", menu.getAttribute("aria-label"));
    const close = document.createElement("button");
    close.type = "button";
    close.className = "button quiet";
    close.textContent = menu.getAttribute("data-close");
    close.addEventListener("click", () => drawer.close());
    const sources = document.querySelectorAll(".top nav, aside.toc, nav.topics");
    drawer.append(close, ...[...sources].flatMap(list));
    drawer.addEventListener("click", (click) => {
      // A link within the page leaves the dialog open otherwise; a click beside it closes it.
      if (click.target === drawer || click.target.closest("a")) {
        drawer.close();
      }
    });
    drawer.addEventListener("close", () => {
      drawer.remove();
      menu.focus();
    });
    document.body.append(drawer);
    drawer.showModal();
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key === " ") {
      event.preventDefault();
      menu.click();
    }
  });
}
