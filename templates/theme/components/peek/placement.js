// Where a card fits beside words: below them, or above if there is more room. Never over them.
const GAP = 6;
const MARGIN = 8;

/**
 * Everything in pixels of the window; the card keeps to its edges.
 *
 * @param {{left: number, right: number, top: number, bottom: number}} words
 * @param {{width: number, height: number}} card
 * @param {{width: number, top: number, bottom: number}} room what of the window is free
 * @param {boolean} fromRight whether the card begins at the right end of the words
 * @return {{left: number, top: number}}
 */
export function placed(words, card, room, fromRight) {
  const wanted = fromRight ? words.right - card.width : words.left;
  const left = Math.max(MARGIN, Math.min(wanted, room.width - card.width - MARGIN));
  const below = words.bottom + GAP;
  const above = words.top - GAP - card.height;
  const fits = below + card.height + MARGIN <= room.bottom;
  const more = room.bottom - words.bottom >= words.top - room.top;
  return { left, top: fits || more ? below : above };
}

/**
 * Of words that are broken over lines, the line that is pointed at; the first if none is.
 *
 * @param {!Array<{top: number, bottom: number}>} lines
 * @param {number} y
 */
export function lineAt(lines, y) {
  return lines.find(({ top, bottom }) => top <= y && y <= bottom) ?? lines[0];
}
