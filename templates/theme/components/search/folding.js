// What searching does not tell apart: case, accents, letters that few keyboards have. As Folding.java does it.
const PLAIN = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i", ς: "σ" };
const SPELLED = { ä: "ae", ö: "oe", ü: "ue", å: "aa", ø: "oe" };

/**
 * @param {string} text
 * @return {string}
 */
export function folded(text) {
  return text
    .normalize("NFKD")
    .replace(/[\u0300-\u036F]+/g, "")
    .toLowerCase()
    .replace(/[ßæœøłđıς]/g, (letter) => PLAIN[letter])
    .normalize("NFC");
}

/**
 * The words as they are typed without umlauts: Schlüssel → Schluessel.
 * @param {string} text
 * @param {boolean=} inCapitals
 * @return {string}
 */
export function umlautsSpelled(text, inCapitals = false) {
  return text.replace(/[äöüåø]/giu, (letter) => {
    const spelled = SPELLED[letter.toLowerCase()];
    return inCapitals ? spelled.toUpperCase() : spelled;
  });
}

/**
 * A name without what may or may not be written between its words: X-Ray, xray and x ray have the same.
 * @param {string} name
 * @return {string}
 */
export function joined(name) {
  return folded(name).replace(/[^\p{L}\p{M}\p{N}+#]/gu, "");
}
