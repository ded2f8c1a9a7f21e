// Between the site and the network. What is below is written by the generator before this script:
// {version, files} of the site, or {off} if no copies are wanted any more.
import { Copy, plain, removeCopies } from "../components/offline/copy.js";
import { fileAt } from "../components/offline/files.js";

const site = self["studysite"];
const scope = self.registration.scope;

function keep() {
  const copy = new Copy(site, scope);
  let asked = false;

  // It waits then: pages that are open go on with the version they began with.
  self.addEventListener("install", (event) => event.waitUntil(copy.fill()));

  self.addEventListener("message", ({ data }) => {
    if (data === "take-over") {
      asked = true;
      self.skipWaiting();
    }
  });

  self.addEventListener("activate", (event) => event.waitUntil(begin()));

  async function begin() {
    await copy.removeOthers();
    if (asked) {
      const pages = await self.clients.matchAll({ type: "window" });
      pages.forEach((page) => page.postMessage("taken-over"));
    }
  }

  self.addEventListener("fetch", (event) => {
    const { request } = event;
    const path = request.method === "GET" ? fileAt(request.url, scope) : null;
    if (path !== null && copy.has(path)) {
      event.respondWith(kept(request, path));
    } else if (path !== null && path.endsWith(".html")) {
      event.respondWith(visited(request, path));
    }
  });

  /** Every file of the list is from one version, whatever the server has by now. */
  async function kept(request, path) {
    return (await copy.find(path)) ?? fetch(request);
  }

  /** Pages that are not in the list: always the newest; what was seen last if there is no network. */
  async function visited(request, path) {
    let response;
    try {
      response = await fetch(request.url, { cache: "no-cache", credentials: "same-origin" });
    } catch (failure) {
      const before = await copy.find(path);
      if (before) {
        return before;
      }
      throw failure;
    }
    if (response.ok) {
      await copy.put(path, plain(response, await response.clone().blob()));
    }
    return response.redirected ? plain(response, response.body) : response;
  }
}

/** The author wants no copies any more: what readers have is removed, and so is this worker. */
function stop() {
  self.addEventListener("install", () => self.skipWaiting());
  self.addEventListener("activate", (event) =>
    event.waitUntil(removeCopies(scope, "").then(() => self.registration.unregister())),
  );
}

if (site["off"]) {
  stop();
} else {
  keep();
}
