// Changes the style sheets of a page that goes on.
export function styleSheets() {
  return [...document.querySelectorAll("link[rel=stylesheet]")];
}

/** The old sheet stays until the new one is there, so that the page is never bare. */
export function changeStyles(addresses) {
  styleSheets().forEach((old, at) => {
    if (old.getAttribute("href") === addresses[at]) {
      return;
    }
    const sheet = document.createElement("link");
    sheet.rel = "stylesheet";
    sheet.href = addresses[at];
    sheet.onload = () => old.remove();
    sheet.onerror = () => window.location.reload();
    old.after(sheet);
  });
}
