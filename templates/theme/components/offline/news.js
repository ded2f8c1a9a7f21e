// Keeps a copy of the site, and offers a newer one. It never takes the place of what is read by itself.

/** Set when the reader has said "later"; forgotten with the tab. */
const LATER = "studysite.later";

export async function startNews() {
  const source = document.getElementById("_offline");
  const workers = navigator.serviceWorker;
  // The new worker says so when it has taken over, which it does only after a click in some tab.
  workers.addEventListener("message", ({ data }) => {
    if (data === "taken-over") {
      window.location.reload();
    }
  });
  // The page that is read comes first.
  if (document.readyState !== "complete") {
    await new Promise((done) => window.addEventListener("load", done, { once: true }));
  }
  const registration = await workers
    .register(source.dataset.worker, { updateViaCache: "none" })
    // Refused by the reader or by the host: the site works without.
    .catch(() => null);
  if (!registration) {
    return;
  }
  const place = document.createElement("div");
  place.className = "news";
  place.setAttribute("role", "status");
  document.body.append(place);
  const offer = () => {
    if (registration.waiting && workers.controller && place.childElementCount === 0 && !isLater()) {
      show(place, source, registration);
    }
  };
  const follow = (next) => next?.addEventListener("statechange", offer);
  follow(registration.installing);
  registration.addEventListener("updatefound", () => follow(registration.installing));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      // Offline, there is nothing new.
      registration.update().catch(() => {});
    }
  });
  offer();
}

function show(place, source, registration) {
  place.append(source.content.cloneNode(true));
  const [load, later] = place.querySelectorAll("button");
  load.addEventListener("click", () => {
    load.disabled = true;
    registration.waiting?.postMessage("take-over");
  });
  later.addEventListener("click", () => {
    place.replaceChildren();
    try {
      window.sessionStorage.setItem(LATER, "yes");
    } catch {
      // Storage is refused: the next page asks again.
    }
  });
}

function isLater() {
  try {
    return window.sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}
