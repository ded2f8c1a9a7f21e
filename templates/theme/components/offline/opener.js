// In every page: what makes the site installable. The rest is loaded where a copy may be kept.
import { mayKeep } from "./origin.js";

/** Set it to "on" in the storage of a loopback address to try there what readers have. */
const WANTED = "studysite.offline";

export function startOffline() {
  const offline = document.getElementById("_offline");
  // From disk, a browser would complain about the manifest.
  if (!offline || !window.location.protocol.startsWith("http")) {
    return;
  }
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = offline.dataset.manifest;
  document.head.append(manifest);
  if (navigator.serviceWorker && !navigator.connection?.saveData && mayKeep(window.location, wanted())) {
    const script = document.createElement("script");
    script.src = offline.dataset.script;
    document.head.append(script);
  }
}

function wanted() {
  try {
    return window.localStorage.getItem(WANTED) === "on";
  } catch {
    // Storage is refused.
    return false;
  }
}
