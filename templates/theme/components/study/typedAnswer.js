/**
 * Comparing what a learner typed with what is accepted. Case, accents, hyphens, quotes, spaces, a
 * leading article, a full stop at the end and a plural make no difference. A name in capitals is
 * taken exactly, but for case and its own plural: ECS is not EC, AMIs are AMI.
 */

/**
 * What has to be known of a language: its articles in small letters, and how plurals end: "es" is
 * put at the end, "y/ies" stands for "y" there.
 *
 * @typedef {{articles: !Array<string>, plurals: !Array<string>}}
 */
export let Language;

/** A language of which nothing is known. */
const UNKNOWN = { articles: [], plurals: [] };

/**
 * Whether a typed answer is accepted.
 *
 * @param {string} typed
 * @param {!Array<string>} accepted variants, any of which will do
 * @param {!Language=} language
 */
export function isAccepted(typed, accepted, language = UNKNOWN) {
  const wordsOf = (text) => words(text, language.articles);
  const given = wordsOf(typed);
  return (
    given.length > 0 &&
    accepted.some((variant) => sameWords(given, wordsOf(variant), language.plurals))
  );
}

function sameWords(given, wanted, plurals) {
  return (
    (given.length === wanted.length &&
      wanted.every((word, i) => sameWord(given[i], word, plurals))) ||
    inOne(given) === inOne(wanted)
  );
}

// "xray", "x ray" and "X-Ray" are one; 5 10 and 510 are two.
function inOne(list) {
  return list
    .join(" ")
    .toLowerCase()
    .replace(/(\D) | (?=\D)/g, "$1");
}

function sameWord(given, wanted, plurals) {
  const [one, other] = [given.toLowerCase(), wanted.toLowerCase()];
  if (one === other) {
    return true;
  }
  return isCapitals(wanted) ? one === `${other}s` : isPlural(one, other, plurals) || isPlural(other, one, plurals);
}

function isCapitals(word) {
  return /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*$/u.test(word);
}

function isPlural(many, one, plurals) {
  return plurals.some((ending) => {
    const [now, then] = ending.includes("/") ? ending.split("/") : ["", ending];
    return (
      (now !== "" || /\p{L}{3}$/u.test(one)) &&
      one.endsWith(now) &&
      many === one.slice(0, one.length - now.length) + then
    );
  });
}

function words(text, articles) {
  const list = text
    .normalize("NFKD")
    // Only the accents that Latin, Greek and Cyrillic share: in other scripts marks are letters.
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/["'`‘’“”„«»]/g, "")
    .replace(/[‐‑‒–—−]/g, "-")
    // A hyphen joins words, but is a sign in -1 and a range in 5-10.
    .replace(/(\p{L})-+(?=[\p{L}\d])|(\d)-+(?=\p{L})/gu, "$1$2 ")
    .replace(/[\s.]+$/, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return list.length > 1 && articles.includes(list[0].toLowerCase()) ? list.slice(1) : list;
}
