/**
 * Index of the first of the sorted words that is not less than the word.
 * @param {!Array<string>} words in the order of UTF-16
 * @param {string} word
 * @return {number}
 */
export function firstFrom(words, word) {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle] < word) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}

/**
 * The sorted words that begin so, with their indexes, at most as many as said.
 * @param {!Array<string>} words
 * @param {string} beginning
 * @param {number} most
 * @return {!Array<number>}
 */
export function beginningWith(words, beginning, most) {
  const found = [];
  for (let at = firstFrom(words, beginning); found.length < most; at++) {
    if (!words[at]?.startsWith(beginning)) {
      break;
    }
    found.push(at);
  }
  return found;
}
