/** The lines that show how far something is: strokes of different kinds, one behind the other. */
import { svg } from "./elements.js";

/** Three decimals are enough for any screen. */
export function round(number) {
  return Math.round(number * 1000) / 1000;
}

/** A thin line; each stroke is a class and the per cent where it ends. */
export function way(strokes, label) {
  const lines = linesTo(strokes, 2);
  const picture = { class: "way", width: "100%", height: 4, role: "img", "aria-label": label };
  return svg("svg", picture, lines);
}

/**
 * A thick line, by how firmly cards are held; each part has room for one stroke. The figures stand
 * beside it.
 *
 * @param {!Array<!Array>} parts classes with their numbers
 */
export function thickWay(parts, least = 10) {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const there = parts.filter(([, count]) => count > 0);
  const raw = there.map(([, count]) => Math.max((100 * count) / total, least));
  const sum = raw.reduce((one, other) => one + other, 0);
  let at = 0;
  const strokes = there.map(([name], i) => {
    at += (100 * raw[i]) / sum;
    return [name, at];
  });
  const picture = { class: "way thick", width: "100%", height: 10, "aria-hidden": "true" };
  return svg("svg", picture, linesTo(strokes, 5));
}

function linesTo(strokes, y) {
  let from = 0;
  return strokes
    .filter(([, to]) => {
      const isLonger = to > from;
      from = Math.max(from, to);
      return isLonger;
    })
    .map(([name, to], i, kept) => {
      const start = i === 0 ? 0 : kept[i - 1][1];
      const place = { x1: `${round(start)}%`, x2: `${round(to)}%`, y1: y, y2: y };
      return svg("line", { class: name, ...place });
    });
}
