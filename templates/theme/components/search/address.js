// What an address says.

/**
 * The words of an address: its last part, without extension; empty for the page that is shown in
 * place of others.
 * @param {string} path
 * @return {string}
 */
export function wordsOf(path) {
  const last = path.split("/").filter(Boolean).pop() ?? "";
  const name = last.replace(/\.html?$/i, "");
  return name === "404" ? "" : name.replace(/[-_+.]+/g, " ").trim();
}

/**
 * Whether the address is one of a topic.
 * @param {string} path
 * @return {boolean}
 */
export function isOfTopic(path) {
  return /(^|\/)topics\//.test(path);
}
