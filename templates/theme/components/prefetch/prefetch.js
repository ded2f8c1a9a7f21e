// Fetches a page when the pointer rests on a link to it, so that it is there when it is opened.
const DELAY = 65;

export function startPrefetch() {
  const { connection } = navigator;
  const isWanted =
    window.location.protocol.startsWith("http") &&
    !connection?.saveData &&
    !/2g/.test(connection?.effectiveType ?? "") &&
    document.createElement("link").relList.supports("prefetch");
  if (!isWanted) {
    return;
  }
  const fetched = new Set([pageOf(window.location)]);
  let timer = 0;
  document.addEventListener("pointerover", ({ target, pointerType }) => {
    clearTimeout(timer);
    const link = target instanceof Element ? target.closest("a[href]") : null;
    const isOurs = link?.origin === window.location.origin && link.pathname.endsWith(".html");
    if (isOurs && pointerType === "mouse" && !fetched.has(pageOf(link))) {
      timer = setTimeout(() => {
        fetched.add(pageOf(link));
        const hint = document.createElement("link");
        hint.rel = "prefetch";
        hint.href = pageOf(link);
        document.head.append(hint);
      }, DELAY);
    }
  });
}

function pageOf({ href }) {
  return href.replace(/#.*/, "");
}
