/**
 * Where a learner stopped reading, kept in the browser: `{topic, section, words, share}`, the topic by
 * its slug, the section by its id (empty: the beginning) and its words, the share that was read from 0
 * to 1. Storage may be refused; then nothing is offered.
 */
const keyOf = (site) => `studysite-place:${site}`;

/** From here on a topic counts as read to its end. */
export const FINISHED = 0.97;

export function readPlace(site) {
  try {
    return JSON.parse(window.localStorage.getItem(keyOf(site)));
  } catch {
    return null;
  }
}

export function writePlace(site, place) {
  try {
    window.localStorage.setItem(keyOf(site), JSON.stringify(place));
  } catch {
    // Full or forbidden.
  }
}

/** How much of something has come into view, from 0 to 1. */
export function shareRead({ top, height }, windowHeight) {
  return height === 0 ? 1 : Math.min(1, Math.max(0, (windowHeight - top) / height));
}

/**
 * What to read next: the same topic until it is finished, then the one after it.
 *
 * @param {?Object} place
 * @param {!Array<string>} topics slugs in reading order
 * @return {?{topic: string, section: string, words: string, finished: boolean}} null if nothing is
 *     known or all is read; without words, the topic as a whole
 */
export function nextToRead(place, topics) {
  const at = place ? topics.indexOf(place.topic) : -1;
  if (at < 0) {
    return null;
  }
  if (place.share < FINISHED) {
    return { topic: place.topic, section: place.section, words: place.words, finished: false };
  }
  return at + 1 < topics.length
    ? { topic: topics[at + 1], section: "", words: "", finished: true }
    : null;
}
