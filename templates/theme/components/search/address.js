// What an address says.

/**
 * The words of an address: its last part, without extension.
 * @param {string} path
 * @return {string}
 */
export function wordsOf(path) {
  const last = path.split("/").filter(Boolean).pop() ?? "";
  return last.replace(/\.html?$/i, "").replace(/[-_+.]+/g, " ").trim();
}
