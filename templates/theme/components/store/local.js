import { merge } from "../study/merge.js";

/**
 * Progress in localStorage: one item an entry, so that two tabs cannot overwrite each other's.
 *
 * @param {!Storage} storage
 * @param {string} name before all keys
 */
export function openLocal(storage, name) {
  const ofLog = `${name}:log:`;
  const ofSettings = `${name}:set:`;
  const keyOf = ({ time, card }) => `${ofLog}${time} ${card}`;

  // Some browsers offer a storage that holds nothing.
  storage.setItem(`${name}:probe`, "");
  storage.removeItem(`${name}:probe`);

  function keys(prefix) {
    return Array.from({ length: storage.length }, (_, i) => storage.key(i)).filter((key) =>
      key.startsWith(prefix),
    );
  }

  function values(prefix) {
    return keys(prefix).flatMap((key) => {
      try {
        return [[key.slice(prefix.length), JSON.parse(storage.getItem(key))]];
      } catch {
        // Not ours, or edited by hand.
        return [];
      }
    });
  }

  // All or nothing, so that what did not fit can be put elsewhere as a whole.
  function setAll(items) {
    const before = items.map(([key]) => [key, storage.getItem(key)]);
    try {
      items.forEach(([key, value]) => storage.setItem(key, JSON.stringify(value)));
    } catch (error) {
      before.forEach(([key, value]) =>
        value === null ? storage.removeItem(key) : storage.setItem(key, value),
      );
      throw error;
    }
  }

  const entries = () => values(ofLog).map(([, entry]) => entry);
  const settings = () => Object.fromEntries(values(ofSettings));
  const append = (added) =>
    setAll(
      added.map((entry) => {
        const there = storage.getItem(keyOf(entry));
        return [keyOf(entry), merge(there === null ? [] : [JSON.parse(there)], [entry])[0]];
      }),
    );

  return {
    kind: "localstorage",
    entries,
    append,
    replaceAll(wanted) {
      setAll(wanted.map((entry) => [keyOf(entry), entry]));
      const kept = new Set(wanted.map(keyOf));
      keys(ofLog)
        .filter((key) => !kept.has(key))
        .forEach((key) => storage.removeItem(key));
    },
    settings,
    set: (changed) =>
      setAll(Object.entries(changed).map(([key, value]) => [ofSettings + key, value])),
    /** Takes out what is now kept elsewhere. */
    remove(gone, goneSettings) {
      gone.forEach((entry) => storage.removeItem(keyOf(entry)));
      Object.keys(goneSettings).forEach((key) => storage.removeItem(ofSettings + key));
    },
  };
}
