/** Progress that lasts as long as the page. */
export function openMemory() {
  let log = [];
  let kept = {};
  return {
    kind: "memory",
    entries: () => log,
    append(entries) {
      log = [...log, ...entries];
    },
    replaceAll(entries) {
      log = [...entries];
    },
    settings: () => kept,
    set(values) {
      kept = { ...kept, ...values };
    },
  };
}
