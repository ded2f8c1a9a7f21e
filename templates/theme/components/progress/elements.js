/** Elements in few words. Attributes only, never markup: nothing of a learner's file can run. */
const SVG = "http://www.w3.org/2000/svg";

export function html(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

export function svg(name, attributes = {}, ...children) {
  return filled(document.createElementNS(SVG, name), attributes, children);
}

function filled(element, attributes, children) {
  Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, String(value)));
  element.append(...children);
  return element;
}

/** The parts of a thick line, by how firmly cards are held; each part has room for one stroke. */
export function way(parts, least = 10) {
  const total = parts.reduce((sum, [, count]) => sum + count, 0);
  const there = parts.filter(([, count]) => count > 0);
  const raw = there.map(([, count]) => Math.max((100 * count) / total, least));
  const sum = raw.reduce((one, other) => one + other, 0);
  let at = 0;
  const lines = there.map(([name], i) => {
    const from = at;
    at += (100 * raw[i]) / sum;
    return svg("line", { class: name, x1: `${round(from)}%`, x2: `${round(at)}%`, y1: 5, y2: 5 });
  });
  const picture = { class: "way thick", width: "100%", height: 10, "aria-hidden": "true" };
  return svg("svg", picture, ...lines);
}

export function round(number) {
  return Math.round(number * 1000) / 1000;
}
