// Waits for the next version of this page. Only the preview adds this; the site's files know nothing
// of it.
import { choose } from "./choice.js";
import { Overlay } from "./overlay.js";
import { keepPlace, restorePlace } from "./place.js";
import { changeStyles, styleSheets } from "./styles.js";

const { page, version } = document.getElementById("_preview-script").dataset;
const overlay = new Overlay();
const shown = { version, styles: styleSheets().map((sheet) => sheet.getAttribute("href")) };
let events = null;
let retry = 0;

function take(state) {
  overlay.lost(false);
  overlay.show(state);
  switch (choose(shown, state)) {
    case "reload":
      disconnect();
      keepPlace();
      window.location.reload();
      break;
    case "styles":
      changeStyles(state.styles);
      shown.styles = state.styles;
      break;
  }
}

function connect() {
  if (events !== null) {
    return;
  }
  clearTimeout(retry);
  events = new EventSource(new URL(`events?${encodeURIComponent(page)}`, import.meta.url));
  events.onmessage = ({ data }) => take(JSON.parse(data));
  events.onerror = () => {
    overlay.lost(true);
    // The browser tries again by itself, except when it was refused.
    if (events?.readyState === EventSource.CLOSED) {
      disconnect();
      retry = setTimeout(connect, 2000);
    }
  };
}

function disconnect() {
  clearTimeout(retry);
  events?.close();
  events = null;
}

// A browser has six connections to a server; a page that nobody sees needs none.
function connectIfSeen() {
  if (document.visibilityState === "visible") {
    connect();
  } else {
    disconnect();
  }
}

restorePlace();
document.addEventListener("visibilitychange", connectIfSeen);
window.addEventListener("pagehide", disconnect);
window.addEventListener("pageshow", connectIfSeen);
connectIfSeen();

// What a worker has kept from another day would stand between the notes and their writer.
navigator.serviceWorker?.getRegistrations().then(
  (workers) => workers.forEach((worker) => worker.unregister()),
  () => {},
);
