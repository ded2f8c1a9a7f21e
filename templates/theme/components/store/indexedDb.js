/** Progress in IndexedDB: one database a site, one record an entry. */
import { merge } from "../study/merge.js";

const LOG = "log";
const SETTINGS = "settings";
const [READ, WRITE, MERGE] = ["readonly", "readwrite", "merge"];

/**
 * Opens the database; rejects if the browser refuses.
 *
 * @param {!IDBFactory} factory
 * @param {string} name
 */
export async function openIndexedDb(factory, name) {
  let database = await connected(factory, name);

  /** MERGE reads before it writes, so that it cannot be committed at once. */
  async function transact(mode, action) {
    const access = mode === READ ? READ : WRITE;
    let transaction;
    try {
      transaction = database.transaction([LOG, SETTINGS], access);
    } catch {
      // The connection was closed: the learner cleared the browser's data, or it was cut for a
      // newer version of the page in another tab.
      database = await connected(factory, name);
      transaction = database.transaction([LOG, SETTINGS], access);
    }
    return new Promise((resolve, reject) => {
      const request = action(transaction.objectStore(LOG), transaction.objectStore(SETTINGS));
      if (mode === WRITE) {
        // Without this the browser forgets what was written if the page is left right after it.
        transaction.commit?.();
      }
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    });
  }

  // Some of them are there already.
  function mergeIn(entries) {
    return transact(MERGE, (log) =>
      entries.forEach((entry) => {
        const reading = log.get([entry.time, entry.card]);
        reading.onsuccess = () => {
          const there = reading.result === undefined ? [] : [reading.result];
          log.put(merge(there, [entry])[0]);
        };
      }),
    );
  }

  return {
    kind: "indexeddb",
    entries: () => transact(READ, (log) => log.getAll()),
    async append(entries) {
      try {
        await transact(WRITE, (log) => entries.forEach((entry) => log.add(entry)));
      } catch (error) {
        if (error.name !== "ConstraintError") {
          throw error;
        }
        await mergeIn(entries);
      }
    },
    replaceAll: (entries) =>
      transact(WRITE, (log) => {
        log.clear();
        entries.forEach((entry) => log.put(entry));
      }),
    async settings() {
      const rows = await transact(READ, (log, settings) => settings.getAll());
      return Object.fromEntries(rows.map(({ name: key, value }) => [key, value]));
    },
    set: (values) =>
      transact(WRITE, (log, settings) =>
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
