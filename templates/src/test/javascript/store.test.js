import * as SETTINGS from "../../../theme/components/store/settings.js";
import { openStore } from "../../../theme/components/store/store.js";
import { merge } from "../../../theme/components/study/merge.js";
import * as EVENTS from "../../../theme/components/study/events.js";
import { equal, isTrue, test } from "./harness.js";
import { answer, event } from "./logs.js";

// A storage as in the browser, with room for so many characters.
function fakeStorage(room = Infinity) {
  const items = new Map();
  const size = () => [...items].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  return {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem(key, value) {
      if (size() - (items.get(key)?.length ?? 0) + key.length + value.length > room) {
        throw new DOMException("full", "QuotaExceededError");
      }
      items.set(key, value);
    },
    removeItem: (key) => items.delete(key),
  };
}

function refused() {
  throw new DOMException("no", "SecurityError");
}

let names = 0;

// Each test has a site of its own: the browser keeps what the one before has written.
function siteId() {
  return `test ${Date.now()} ${names++}`;
}

function nowhere(given = {}) {
  return {
    indexedDB: refused,
    localStorage: refused,
    channel: refused,
    storage: refused,
    events: refused,
    patience: 2000,
    ...given,
  };
}

function locally(storage = fakeStorage()) {
  return nowhere({ localStorage: () => storage });
}

async function until(condition) {
  for (let i = 0; i < 200 && !condition(); i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

const A = answer("a", 1);
const B = answer("b", 2);
const C = answer("c", 3);

test("without any storage a store lasts as long as the page, and says so", async () => {
  const store = await openStore(siteId(), nowhere());
  const kinds = [];
  store.onTrouble((kind) => kinds.push(kind));
  await store.append([B]);
  await store.append([A]);
  await store.setSetting(SETTINGS.LIMIT, 30);
  equal([store.kind, kinds], ["memory", ["memory"]]);
  equal(await store.load(), [A, B]);
  equal([store.getSetting(SETTINGS.LIMIT), store.getSetting(SETTINGS.EXAM)], [30, undefined]);
  equal(await store.persisted(), false);
});

test("localStorage keeps log and settings", async () => {
  const browser = locally();
  const first = await openStore("site", browser);
  await first.append([B, A]);
  await first.setSetting(SETTINGS.EXAM, { day: 7, since: 1 });
  const second = await openStore("site", browser);
  equal(second.kind, "localstorage");
  equal(await second.load(), [A, B]);
  equal(second.getSetting(SETTINGS.EXAM), { day: 7, since: 1 });
});

test("sites on one origin do not see each other", async () => {
  const browser = locally();
  for (const id of ["a", "a:log", "a b"]) {
    await (await openStore(id, browser)).append([answer(id, 1)]);
  }
  equal(
    (await (await openStore("a", browser)).load()).map(({ card }) => card),
    ["a"],
  );
});

test("two tabs do not overwrite each other in localStorage", async () => {
  const browser = locally();
  const [one, other] = [await openStore("site", browser), await openStore("site", browser)];
  await Promise.all([one.append([A]), other.append([B])]);
  await one.append([C]);
  equal(await other.load(), [A, B, C]);
});

test("a full localStorage: the answer goes to memory, all of it is there", async () => {
  const browser = locally(fakeStorage(400));
  const store = await openStore("site", browser);
  const kinds = [];
  store.onTrouble((kind) => kinds.push(kind));
  await store.append([A]);
  equal([store.kind, kinds], ["localstorage", ["localstorage"]]);
  await store.append([B, C]);
  equal([store.kind, kinds], ["memory", ["localstorage", "memory"]]);
  equal(await store.load(), [A, B, C]);
  equal(await (await openStore("site", browser)).load(), [A]);
});

test("a storage that can be read, but not written, is not taken for one that keeps", async () => {
  equal((await openStore("site", locally(fakeStorage(0)))).kind, "memory");
});

test("all can be replaced, or nothing is", async () => {
  const browser = locally(fakeStorage(700));
  const store = await openStore("site", browser);
  await store.append([A, B]);
  await store.replaceAll([C]);
  equal(await (await openStore("site", browser)).load(), [C]);
  const many = Array.from({ length: 9 }, (_, i) => answer(`n${i}`, i));
  const failed = await store.replaceAll(many).catch(() => "refused");
  equal(failed, "refused");
  equal(await store.load(), [C]);
});

test("what someone wrote into localStorage by hand does no harm", async () => {
  const storage = fakeStorage();
  storage.setItem("studysite:site:log:x", "not json");
  const store = await openStore("site", locally(storage));
  equal(await store.load(), []);
});

test("of two different entries for one moment the same one is kept as in a merge", async () => {
  const other = { ...A, ms: 9999 };
  for (const order of [
    [A, other],
    [other, A],
  ]) {
    const store = await openStore("site", locally());
    await store.append([order[0]]);
    await store.append([order[1]]);
    equal(await store.load(), merge([A], [other]));
  }
});

test("a database that never answers is not waited for", async () => {
  const factory = { open: () => ({}) };
  const browser = { ...locally(), indexedDB: () => factory, patience: 20 };
  equal((await openStore("site", browser)).kind, "localstorage");
});

// Node has no database of its own.
if (typeof window !== "undefined") {
  const inDatabase = (given = {}) =>
    nowhere({
      indexedDB: () => window.indexedDB,
      channel: (name) => new BroadcastChannel(name),
      ...given,
    });

  const nameOf = (id) => `studysite:${encodeURIComponent(id)}`;
  const done = (request) =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const many = (from, to) => Array.from({ length: to - from }, (_, i) => answer("many", from + i));

  // As the browser keeps it: records of single entries, and what is packed.
  async function recordsOf(id) {
    const database = await done(window.indexedDB.open(nameOf(id)));
    const reading = database.transaction(["log", "packed"]);
    const [loose, packed] = await Promise.all([
      done(reading.objectStore("log").getAll()),
      done(reading.objectStore("packed").getAll()),
    ]);
    database.close();
    return { loose: loose.length, packed: packed.flat().length };
  }

  async function packedOf(id, entries) {
    for (let i = 0; i < 100 && (await recordsOf(id)).packed < entries; i++) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return recordsOf(id);
  }

  test("IndexedDB keeps log and settings", async () => {
    const id = siteId();
    const first = await openStore(id, inDatabase());
    const kinds = [];
    first.onTrouble((kind) => kinds.push(kind));
    await first.append([B, A]);
    await first.append([A]);
    await first.setSetting(SETTINGS.LIMIT, 30);
    const second = await openStore(id, inDatabase());
    equal([second.kind, kinds], ["indexeddb", []]);
    equal(await second.load(), [A, B]);
    equal(second.getSetting(SETTINGS.LIMIT), 30);
    equal(await (await openStore(siteId(), inDatabase())).load(), []);
  });

  test("two tabs: neither loses an answer, and each hears of the other's", async () => {
    const id = siteId();
    const [one, other] = [await openStore(id, inDatabase()), await openStore(id, inDatabase())];
    const heard = [];
    other.onChange((log) => heard.push(log.map(({ card }) => card).join("")));
    await Promise.all([one.append([A]), other.append([B])]);
    await one.append([C]);
    await until(() => heard.at(-1) === "abc");
    equal(await other.load(), [A, B, C]);
    equal(heard.at(-1), "abc");
    await one.setSetting(SETTINGS.KEYS, false);
    await until(() => other.getSetting(SETTINGS.KEYS) === false);
    equal(other.getSetting(SETTINGS.KEYS), false);
  });

  test("many answers from two tabs at once", async () => {
    const id = siteId();
    const [one, other] = [await openStore(id, inDatabase()), await openStore(id, inDatabase())];
    const from = (tab) => Array.from({ length: 50 }, (_, i) => answer(`${tab}${i}`, i));
    await Promise.all([
      ...from("x").map((entry) => one.append([entry])),
      ...from("y").map((entry) => other.append([entry])),
    ]);
    equal(await one.load(), merge(from("x"), from("y")));
  });

  test("in the database too a merge decides", async () => {
    const id = siteId();
    const other = { ...A, ms: 9999 };
    const store = await openStore(id, inDatabase());
    await store.append([other]);
    await store.append([A, A]);
    equal(await store.load(), merge([A], [other]));
  });

  test("all of it is there if only some was new", async () => {
    const store = await openStore(siteId(), inDatabase());
    await store.append([A]);
    await store.append([A, B]);
    equal(await store.load(), [A, B]);
  });

  test("a full database: answers go to localStorage and come back when there is room", async () => {
    const id = siteId();
    const storage = fakeStorage();
    let full = false;
    // The browser's own database, but what is written may not fit.
    const factory = {
      open(...args) {
        const opening = window.indexedDB.open(...args);
        opening.addEventListener("success", () => {
          const database = opening.result;
          const transaction = database.transaction.bind(database);
          database.transaction = (stores, mode) => {
            const result = transaction(stores, mode);
            if (full && mode === "readwrite") {
              result.commit = () => result.abort();
            }
            return result;
          };
        });
        return opening;
      },
    };
    const browser = inDatabase({ indexedDB: () => factory, localStorage: () => storage });
    const store = await openStore(id, browser);
    const kinds = [];
    store.onTrouble((kind) => kinds.push(kind));
    await store.append([A]);
    full = true;
    await store.append([B]);
    await store.setSetting(SETTINGS.LIMIT, 5);
    equal([store.kind, kinds], ["localstorage", ["localstorage"]]);
    equal(await store.load(), [A, B]);
    full = false;
    const later = await openStore(id, browser);
    equal([later.kind, storage.length], ["indexeddb", 0]);
    equal(await later.load(), [A, B]);
    equal(later.getSetting(SETTINGS.LIMIT), 5);
  });

  test("a database that is deleted meanwhile is opened anew", async () => {
    const id = siteId();
    const store = await openStore(id, inDatabase());
    await store.append([A]);
    await new Promise((resolve, reject) => {
      const deleting = window.indexedDB.deleteDatabase(nameOf(id));
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
    await store.append([B]);
    equal([store.kind, await store.load()], ["indexeddb", [B]]);
  });

  test("the browser is asked once, after the first answers, to keep the data", async () => {
    const id = siteId();
    let asked = 0;
    const storage = { persist: async () => asked++, persisted: async () => asked > 0 };
    const store = await openStore(id, inDatabase({ storage: () => storage }));
    equal(await store.persisted(), false);
    await store.append([1, 2, 3, 4].map((day) => answer("first", day)));
    // Who has hardly begun is not asked yet; the writes below come after a question would have.
    await store.append([event(EVENTS.BOOKMARK, "first", 5)]);
    await store.setSetting("any", 1);
    equal(asked, 0);
    await store.append([A]);
    await until(() => asked > 0);
    await store.append([B]);
    await (await openStore(id, inDatabase({ storage: () => storage }))).append([C]);
    await until(() => asked > 1);
    equal([asked, await store.persisted()], [1, true]);
  });

  test("many answers are packed, and all of them are there, also those of another tab", async () => {
    const id = siteId();
    const [one, other] = [await openStore(id, inDatabase()), await openStore(id, inDatabase())];
    await one.append(many(0, 499));
    equal(await recordsOf(id), { loose: 499, packed: 0 });
    await other.append([B]);
    await one.append(many(499, 500));
    equal(await packedOf(id, 501), { loose: 0, packed: 501 });
    const all = merge(many(0, 500), [B]);
    equal([await one.load(), await other.load()], [all, all]);
    const later = await openStore(id, inDatabase());
    await later.append([C]);
    equal(await recordsOf(id), { loose: 1, packed: 501 });
    equal((await openStore(id, inDatabase())).known(), merge(all, [C]));
    await one.append(many(500, 1000));
    equal(await packedOf(id, 1002), { loose: 0, packed: 1002 });
    equal(await one.load(), merge(many(0, 1000), [B, C]));
  });

  test("of a packed answer and another one for its moment a merge decides, and keeps one", async () => {
    const id = siteId();
    const store = await openStore(id, inDatabase());
    const other = many(0, 500).map((entry) => ({ ...entry, ms: 9999 }));
    await store.append(other);
    await packedOf(id, 500);
    await store.append(many(0, 499));
    await store.append(many(499, 500));
    equal(await store.load(), merge(many(0, 500), other));
    await until(() => false);
    equal(await recordsOf(id), { loose: 0, packed: 500 });
    equal(await store.load(), merge(many(0, 500), other));
  });

  test("what was packed can be replaced", async () => {
    const id = siteId();
    const store = await openStore(id, inDatabase());
    await store.append(many(0, 500));
    await packedOf(id, 500);
    await store.append([A]);
    await store.replaceAll([C]);
    equal(await (await openStore(id, inDatabase())).load(), [C]);
    await store.replaceAll([]);
    equal(await store.load(), []);
  });

  test("a database of the first version is opened with all that is in it", async () => {
    const id = siteId();
    const opening = window.indexedDB.open(nameOf(id), 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("log", { keyPath: ["time", "card"] });
      opening.result.createObjectStore("settings", { keyPath: "name" });
    };
    const database = await done(opening);
    const writing = database.transaction(["log", "settings"], "readwrite");
    writing.objectStore("log").put(A);
    writing.objectStore("settings").put({ name: SETTINGS.LIMIT, value: 7 });
    await new Promise((resolve) => {
      writing.oncomplete = resolve;
    });
    database.close();
    const store = await openStore(id, inDatabase());
    await store.append([B]);
    equal([store.kind, await store.load()], ["indexeddb", [A, B]]);
    equal(store.getSetting(SETTINGS.LIMIT), 7);
  });

  test("10,000 answers load in a moment", async () => {
    const id = siteId();
    const store = await openStore(id, inDatabase());
    await store.append(Array.from({ length: 10_000 }, (_, i) => answer(`card ${i % 700}`, i)));
    const start = performance.now();
    equal((await store.load()).length, 10_000);
    isTrue(performance.now() - start < 2000, "slow");
  });
}
