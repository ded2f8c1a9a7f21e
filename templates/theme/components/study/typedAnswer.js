/**
 * Comparing what a learner typed with what is accepted. Case, accents, hyphens, quotes, spaces, a
 * leading article, a full stop at the end and, in English, a plural make no difference. A name in
 * capitals is taken exactly, but for case and its own plural: ECS is not EC, AMIs are AMI.
 */

/**
 * Whether a typed answer is accepted.
 *
 * @param {string} typed
 * @param {!Array<string>} accepted variants, any of which will do
 */
export function isAccepted(typed, accepted) {
  const given = words(typed);
  return given.length > 0 && accepted.some((variant) => sameWords(given, words(variant)));
}

function sameWords(given, wanted) {
  return (
    (given.length === wanted.length && wanted.every((word, i) => sameWord(given[i], word))) ||
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

function sameWord(given, wanted) {
  const [one, other] = [given.toLowerCase(), wanted.toLowerCase()];
  if (one === other) {
    return true;
  }
  return isCapitals(wanted) ? one === `${other}s` : isPlural(one, other) || isPlural(other, one);
}

function isCapitals(word) {
  return /^[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*$/u.test(word);
}

function isPlural(many, one) {
  return (
    (/\p{L}{3}$/u.test(one) && (many === `${one}s` || many === `${one}es`)) ||
    (one.endsWith("y") && many === `${one.slice(0, -1)}ies`)
  );
}

function words(text) {
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
  return list.length > 1 && /^(a|an|the)$/i.test(list[0]) ? list.slice(1) : list;
}
