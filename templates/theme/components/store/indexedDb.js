/**
 * Progress in IndexedDB, one database a site. What is written is a record an entry, which is quick
 * and keeps two tabs from overwriting each other's. To read thousands of records, though, takes
 * longer than all else that the first question waits for: many of them become one.
 */
import { whenIdle } from "../load/idle.js";
import { merge } from "../study/merge.js";

const LOG = "log";
// One record, a list of entries.
const PACKED = "packed";
const SETTINGS = "settings";
const STORES = [LOG, PACKED, SETTINGS];
const [READ, WRITE, MERGE] = ["readonly", "readwrite", "merge"];
// Version 1 had nothing packed.
const VERSION = 2;
// So many records are read while a database opens.
const RECORDS_TO_PACK = 500;

/**
 * Opens the database; rejects if the browser refuses.
 *
 * @param {!IDBFactory} factory
 * @param {string} name
 */
export async function openIndexedDb(factory, name) {
  let database = await connected(factory, name);
  let records = 0;

  /** MERGE reads before it writes, so that it cannot be committed at once. */
  async function transact(mode, action) {
    const access = mode === READ ? READ : WRITE;
    let transaction;
    try {
      transaction = database.transaction(STORES, access);
    } catch {
      // The connection was closed: the learner cleared the browser's data, or it was cut for a
      // newer version of the page in another tab.
      database = await connected(factory, name);
      transaction = database.transaction(STORES, access);
    }
    return new Promise((resolve, reject) => {
      const request = action(...STORES.map((store) => transaction.objectStore(store)));
      if (mode === WRITE) {
        // Without this the browser forgets what was written if the page is left right after it.
        transaction.commit?.();
      } else if (mode === READ) {
        // What was read stands already.
        request.onsuccess = () => resolve(request.result);
      }
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onabort = () => reject(transaction.error ?? new Error("aborted"));
    });
  }

  function pack() {
    return transact(MERGE, (log, packed) => {
      const reading = [packed.getAll(), log.getAll()];
      reading[1].onsuccess = () => {
        const entries = merge(reading.flatMap(({ result }) => result.flat()));
        log.clear();
        packed.put(entries, 0);
      };
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
    async entries() {
      let packed;
      const loose = await transact(READ, (log, packs) => {
        packed = packs.getAll();
        return log.getAll();
      });
      records = loose.length;
      return [...packed.result, loose].flat();
    },
    async append(entries) {
      records += entries.length;
      try {
        await transact(WRITE, (log) => entries.forEach((entry) => log.add(entry)));
      } catch (error) {
        if (error.name !== "ConstraintError") {
          throw error;
        }
        await mergeIn(entries);
      }
      if (records >= RECORDS_TO_PACK) {
        records = 0;
        // What is not packed now is packed another time.
        whenIdle(() => pack().catch(() => {}));
      }
    },
    replaceAll: (entries) =>
      transact(WRITE, (log, packed) => {
        log.clear();
        packed.put(entries, 0);
      }),
    async settings() {
      const rows = await transact(READ, (log, packed, settings) => settings.getAll());
      return Object.fromEntries(rows.map(({ name: key, value }) => [key, value]));
    },
    set: (values) =>
      transact(WRITE, (log, packed, settings) =>
        Object.entries(values).forEach(([key, value]) => settings.put({ name: key, value })),
      ),
  };
}

function connected(factory, name) {
  return new Promise((resolve, reject) => {
    const opening = factory.open(name, VERSION);
    opening.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        opening.result.createObjectStore(LOG, { keyPath: ["time", "card"] });
        opening.result.createObjectStore(SETTINGS, { keyPath: "name" });
      }
      opening.result.createObjectStore(PACKED);
    };
    opening.onsuccess = () => {
      const database = opening.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    opening.onerror = () => reject(opening.error);
  });
}
