/**
 * Chance that can be repeated: the same seed gives the same numbers in every browser.
 *
 * @param {string} seed
 * @return {function(): number} gives the next number, from 0 up to but not including 1
 */
export function randomFrom(seed) {
  // FNV-1a over UTF-16 units for the seed, mulberry32 for the numbers: small, and good enough for
  // shuffling; not for secrets.
  let state = 0x811c9dc5;
  for (let i = 0; i < seed.length; i++) {
    state = Math.imul(state ^ seed.charCodeAt(i), 0x01000193);
  }
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
