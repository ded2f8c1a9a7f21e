/**
 * Where a learner's progress is kept: in the browser, under the id of the site, because many sites
 * may share one origin. IndexedDB where it can be had, localStorage where not, else nothing but
 * memory; `kind` says which. What one place refuses goes to the next, and what had to be put
 * elsewhere is brought back when the store is opened again.
 */
import { merge } from "../study/merge.js";
import { isAnswer } from "../study/reviewLog.js";
import { openIndexedDb } from "./indexedDb.js";
import { openLocal } from "./local.js";
import { openMemory } from "./memory.js";

/** What of the browser is used; tests give their own. A getter may throw or give undefined. */
const BROWSER = {
  indexedDB: () => window.indexedDB,
  localStorage: () => window.localStorage,
  channel: (name) => new BroadcastChannel(name),
  storage: () => navigator.storage,
  events: () => window,
  patience: 3000,
};

const PERSIST_ASKED = "persist-asked";
// Some browsers ask the learner, who should have something to lose by then.
const ANSWERS_TO_ASK = 5;

/**
 * Opens the store; it never rejects. The store has
 * - `kind`: "indexeddb", "localstorage" or "memory": where answers go now
 * - `known()`: the log as it was loaded last, at once
 * - `load()`: a promise of the whole log (see reviewLog.js), merged and sorted by time
 * - `append(entries)`: a promise that is kept when they are saved, wherever that is; what is there
 *   already stays as it is, also what other tabs have written
 * - `replaceAll(entries)`: forgets all else; rejects, with nothing changed, if it cannot be written
 * - `getSetting(name)`, at once, undefined if never set; `setSetting(name, value)`, a promise;
 *   values are what JSON can say
 * - `onChange(callback)`: called with the log when another tab has changed log or settings
 * - `onTrouble(callback)`: called with the new `kind` when a place refused to keep something;
 *   at once if that has happened already
 * - `persisted()`: a promise of whether the browser has agreed not to clear it by itself
 *
 * @param {string} siteId
 * @param {!Object=} browser see BROWSER
 */
export async function openStore(siteId, browser = BROWSER) {
  const name = `studysite:${encodeURIComponent(siteId)}`;
  const memory = openMemory();
  const [database, local] = await Promise.all([
    within(browser.patience, () => openIndexedDb(browser.indexedDB(), name)),
    attempt(() => openLocal(browser.localStorage(), name)),
  ]);
  let places = [database, local, memory].filter((place) => place !== null);
  const changeListeners = [];
  const troubleListeners = [];
  let troubled = database === null;
  let known = [];
  // What can no longer be written to; what it holds is still worth reading.
  const full = [];

  function trouble(place) {
    places = places.filter((one) => one !== place);
    full.push(place);
    troubled = true;
    troubleListeners.forEach((callback) => callback(places[0].kind));
  }

  async function everywhere(read) {
    const found = await Promise.all([...full, ...places].map((place) => attempt(() => read(place))));
    return found.filter((one) => one !== null);
  }

  async function load() {
    known = merge(...(await everywhere((place) => place.entries())));
    return known;
  }

  async function write(action) {
    for (;;) {
      const place = places[0];
      try {
        return await action(place);
      } catch (error) {
        if (place === memory) {
          throw error;
        }
        trouble(place);
      }
    }
  }

  // Of two tabs the one that wrote last is right; of two places the one that was resorted to.
  async function readSettings() {
    return Object.assign({}, ...(await everywhere((place) => place.settings())));
  }

  async function bringBack() {
    if (database === null || local === null) {
      return;
    }
    const [entries, settings] = [local.entries(), local.settings()];
    if (entries.length === 0 && Object.keys(settings).length === 0) {
      return;
    }
    try {
      await database.append(entries);
      await database.set(settings);
      local.remove(entries, settings);
    } catch {
      trouble(database);
    }
  }

  await bringBack();
  let [settings] = await Promise.all([readSettings(), load()]);
  const channel = await attempt(() => browser.channel(name));
  const tell = () => channel?.postMessage("changed");

  async function changedElsewhere() {
    const before = fingerprint(known) + JSON.stringify(settings);
    const log = await load();
    settings = await readSettings();
    if (fingerprint(log) + JSON.stringify(settings) !== before) {
      changeListeners.forEach((callback) => callback(log));
    }
  }

  async function askToPersist() {
    if (
      places[0].kind === "indexeddb" &&
      !settings[PERSIST_ASKED] &&
      known.filter(isAnswer).length >= ANSWERS_TO_ASK
    ) {
      await store.setSetting(PERSIST_ASKED, true);
      await attempt(() => browser.storage().persist());
    }
  }

  const store = {
    get kind() {
      return places[0].kind;
    },
    known: () => known,
    load,
    async append(entries) {
      await write((place) => place.append(entries));
      known = merge(known, entries);
      tell();
      // Not waited for: whoever is asked may take their time.
      askToPersist();
    },
    async replaceAll(entries) {
      const [first, ...others] = places;
      await first.replaceAll(entries);
      await Promise.all([...full, ...others].map((place) => attempt(() => place.replaceAll([]))));
      known = merge(entries);
      tell();
    },
    getSetting: (key) => settings[key],
    async setSetting(key, value) {
      settings = { ...settings, [key]: value };
      await write((place) => place.set({ [key]: value }));
      tell();
    },
    onChange(callback) {
      changeListeners.push(callback);
    },
    onTrouble(callback) {
      troubleListeners.push(callback);
      if (troubled) {
        callback(places[0].kind);
      }
    },
    async persisted() {
      return (await attempt(() => browser.storage().persisted())) === true;
    },
  };

  if (channel !== null) {
    channel.onmessage = changedElsewhere;
  }
  const events = await attempt(() => browser.events());
  events?.addEventListener("storage", ({ key }) => {
    if (key === null || key.startsWith(`${name}:`)) {
      changedElsewhere();
    }
  });
  // Back from the page cache, or where no message gets through.
  events?.addEventListener("pageshow", ({ persisted }) => persisted && changedElsewhere());
  events?.addEventListener("focus", changedElsewhere);
  return store;
}

// Entries are never altered, so this tells one log from another.
function fingerprint(log) {
  const last = log.at(-1);
  return `${log.length} ${last?.time} ${last?.card}`;
}

async function attempt(action) {
  try {
    return (await action()) ?? null;
  } catch {
    return null;
  }
}

// Some browsers never answer when they refuse.
function within(ms, action) {
  return Promise.race([
    attempt(action),
    new Promise((resolve) => setTimeout(() => resolve(null), ms)),
  ]);
}
