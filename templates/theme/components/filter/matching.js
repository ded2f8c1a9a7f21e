// How the filter compares: without case, accents and what joins words, so that "xray" finds "X-Ray".
export function simplified(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}

export function matches(words, wanted) {
  return words.includes(wanted);
}
