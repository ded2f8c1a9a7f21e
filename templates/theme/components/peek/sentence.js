// The first sentence of a definition, as the generator cuts it where it writes one itself.
const END =
  /[。！？]|(?<![.\s]\p{L})(?<!\b(?:e\.g|i\.e|etc|vs|cf|approx|No|bzw|ca|Nr))[.!?]["”’»)]?(?=\s+\p{Lu})/u;

/** The text up to the end of its first sentence; the whole text if it has but one. */
export function firstSentence(text) {
  const end = END.exec(text);
  return end ? text.slice(0, end.index + end[0].length) : text;
}
