/** Progress in IndexedDB: one database a site, one record an entry. */
import { merge } from "../study/merge.js";

const LOG = "log";
const SETTINGS = "settings";

/**
 * Opens the database; rejects if the browser refuses.
 *
 * @param {!IDBFactory} factory
 * @param {string} name
 */
export async function openIndexedDb(factory, name) {
  let database = await connected(factory, name);

  async function transact(mode, action) {
    let transaction;
    try {
      transaction = database.transaction([LOG, SETTINGS], mode);
    } catch {
      // The connection was closed: the learner cleared the browser's data, or it was cut for a
      // newer version of the page in another tab.
      database = await connected(factory, name);
      transaction = database.transaction([LOG, SETTINGS], mode);
    }
    return new Promise((resolve, reject) => {
      const request = action(transaction.objectStore(LOG), transaction.objectStore(SETTINGS));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    });
  }

  return {
    kind: "indexeddb",
    entries: () => transact("readonly", (log) => log.getAll()),
    append: (entries) =>
      transact("readwrite", (log) =>
        entries.forEach((entry) => {
          const reading = log.get([entry.time, entry.card]);
          reading.onsuccess = () => {
            const there = reading.result === undefined ? [] : [reading.result];
            log.put(merge(there, [entry])[0]);
          };
        }),
      ),
    replaceAll: (entries) =>
      transact("readwrite", (log) => {
        log.clear();
        entries.forEach((entry) => log.put(entry));
      }),
    async settings() {
      const rows = await transact("readonly", (log, settings) => settings.getAll());
      return Object.fromEntries(rows.map(({ name: key, value }) => [key, value]));
    },
    set: (values) =>
      transact("readwrite", (log, settings) =>
        Object.entries(values).forEach(([key, value]) => settings.put({ name: key, value })),
      ),
  };
}

function connected(factory, name) {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore(LOG, { keyPath: ["time", "card"] });
      opening.result.createObjectStore(SETTINGS, { keyPath: "name" });
    };
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    opening.onerror = () => reject(opening.error);
  });
}
