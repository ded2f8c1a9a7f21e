/**
 * One log out of several, from other tabs, devices or files: the union by card and time, sorted by
 * time. The order of the logs makes no difference, nor does merging twice. Entries of cards that
 * this site does not know stay as they are.
 *
 * @param {...!Array<!Object>} logs of entries (see reviewLog.js)
 * @return {!Array<!Object>} a new log
 */
export function merge(...logs) {
  const [only, more] = logs.filter(({ length }) => length > 0);
  if (more === undefined && isMerged(only ?? [])) {
    // As it comes from the store, whenever a page is opened.
    return [...(only ?? [])];
  }
  const entries = new Map();
  for (const entry of logs.flat()) {
    const key = `${entry.time} ${entry.card}`;
    const other = entries.get(key);
    // Two different entries for one moment do not happen by themselves, but someone may edit a
    // file. Whichever is kept, it must be the same one on both sides.
    if (other === undefined || sortedText(entry) > sortedText(other)) {
      entries.set(key, entry);
    }
  }
  return [...entries.values()].sort((one, other) => (comesBefore(one, other) ? -1 : 1));
}

function comesBefore(one, other) {
  return one.time < other.time || (one.time === other.time && one.card < other.card);
}

function isMerged(log) {
  return log.every((entry, i) => i === 0 || comesBefore(log[i - 1], entry));
}

// JSON with the keys in order, so that equal entries are equal texts.
function sortedText(value) {
  return JSON.stringify(value, (_, part) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(
          Object.entries(/** @type {!Object} */ (part)).sort(([one], [other]) =>
            one < other ? -1 : 1,
          ),
        )
      : part,
  );
}
