/**
 * What pages show of progress, kept where it can be read before anything is loaded: the whole is
 * computed only where answers are given. Storage may be refused; then pages show everything as new.
 *
 * A snapshot is `{deck, seconds, cards, seen, due, steps, topics, learning, mastered, exam,
 * limit, last}`:
 * - `deck`: the deck it was made of, as the page names it without its folder
 * - `seconds`: how long an answer took lately
 * - `cards`, `seen`: how many cards there are, and how many were answered before
 * - `due`: `{day: {topic: cards}}`
 * - `steps`: of cards that are asked again within a day `[topic, day, time]`
 * - `topics`: `{topic: [mastered, learning, all]}`, terms and questions
 * - `learning`, `mastered`: keys of terms and questions
 * - `exam`: the exam's setting, or null
 * - `limit`: how many cards a day at most, or null
 * - `last`: the last day with answers, and of how many cards: `[day, cards]`
 */
const keyOf = (site) => `studysite-memory:${site}`;

export const termKey = (id) => `term:${id}`;
export const questionKey = (id) => `question:${id}`;

export function readSnapshot(site) {
  try {
    return JSON.parse(window.localStorage.getItem(keyOf(site)));
  } catch {
    return null;
  }
}

/**
 * What an object says of a topic; null if nothing. A topic may have the name of something that every
 * object has: constructor.
 */
export function ofTopic(topics, topic) {
  return Object.hasOwn(topics, topic) ? topics[topic] : null;
}

/** A function that says of a key which of the three it is: new, learning or mastered. */
export function memories(snapshot) {
  const known = new Map([
    ...(snapshot?.learning ?? []).map((key) => [key, "learning"]),
    ...(snapshot?.mastered ?? []).map((key) => [key, "mastered"]),
  ]);
  return (key) => known.get(key) ?? "new";
}

export function writeSnapshot(site, snapshot) {
  try {
    window.localStorage.setItem(keyOf(site), JSON.stringify(snapshot));
  } catch {
    // Full or forbidden.
  }
}

/**
 * Calls back when another tab has written a snapshot, and when the page is looked at again: what is
 * due depends on the day and the hour.
 */
export function onSnapshot(site, callback) {
  window.addEventListener("storage", ({ key }) => key === keyOf(site) && callback());
  document.addEventListener("visibilitychange", () => !document.hidden && callback());
}

/** How many cards are asked on a day, at a time, in all or of a topic: `loadOf` of due.js, counted. */
export function dueAt({ due, steps, limit = null, last = [0, 0] }, today, now, topic) {
  const whole = Object.entries(due)
    .filter(([day]) => Number(day) <= today)
    .flatMap(([, topics]) => (topic ? [ofTopic(topics, topic) ?? 0] : Object.values(topics)))
    .reduce((one, other) => one + other, 0);
  const short = steps.filter(
    ([of, day, time]) => day <= today && time <= now && (!topic || of === topic),
  );
  const underWay = short.filter(([, day]) => day === today).length;
  const room = Math.max((limit ?? Infinity) - (last[0] === today ? last[1] : 0), 0);
  return Math.min(whole + short.length - underWay, room) + underWay;
}
