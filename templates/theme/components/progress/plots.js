/**
 * The plots: pictures without a viewBox, x in per cent and y in pixels, so that text keeps its
 * size. Each comes with a title, a description and its figures.
 */
import { svg } from "../dom/elements.js";
import { round } from "../dom/way.js";

const per = (number) => `${round(number)}%`;
const text = (content, attributes) => svg("text", attributes, content);
const middle = { "text-anchor": "middle" };

function picture(id, title, description, attributes, parts) {
  const labelled = { role: "img", "aria-labelledby": `_${id}-title _${id}-desc` };
  return svg(
    "svg",
    { ...attributes, ...labelled },
    svg("title", { id: `_${id}-title` }, title),
    svg("desc", { id: `_${id}-desc` }, description),
    ...parts,
  );
}

function across(kind, y) {
  return svg("line", { class: kind, x1: 0, x2: "100%", y1: round(y), y2: round(y) });
}

/**
 * Columns, a day each; the first is today.
 *
 * @param {!Array<{day: number, cards: number}>} days
 * @param {?number} limit a line across
 */
export function columns(id, days, limit, words, title, description) {
  const [axis, room] = [150, 115];
  const most = Math.max(...days.map(({ cards }) => cards), 1);
  const scale = room / Math.max(most, limit !== null && limit < 2 * most ? limit : 0);
  // Close to the exam, a day is no wider than in a forecast of two weeks.
  const slot = 100 / Math.max(days.length, 14);
  const every = Math.max(Math.ceil(days.length / 8), 4);
  const parts = [];
  for (let grid = niceStep(most); grid < most; grid += niceStep(most)) {
    parts.push(across("grid", axis - scale * grid));
  }
  const busiest = days.findIndex(({ cards }) => cards === most);
  days.forEach(({ cards }, i) => {
    const height = scale * cards;
    const at = { x: per(slot * (i + 0.14)), width: per(slot * 0.72) };
    if (cards > 0) {
      const box = { y: round(axis - height), height: round(height) };
      parts.push(svg("rect", { class: i === 0 ? "now" : "col", ...at, ...box }));
    }
    if (i === busiest && i > 0) {
      const y = round(axis - height - 7);
      parts.push(text(`${cards}`, { class: "strong", x: per(slot * (i + 0.5)), y, ...middle }));
    }
  });
  if (limit !== null && limit < 2 * most) {
    parts.push(across("target", axis - scale * limit));
  }
  parts.push(across("axis", axis));
  parts.push(text(words.say("todayCount", { count: days[0].cards }), { class: "strong", x: 0, y: 172 }));
  let odd = true;
  for (let i = every; i < days.length - 1; i += every, odd = !odd) {
    const at = { x: per(slot * (i + 0.5)), y: 172, ...middle };
    parts.push(text(words.shortDate(days[i].day), odd ? { class: "odd", ...at } : at));
  }
  return picture(id, title, description, { height: 190 }, parts);
}

/**
 * A line over weeks, with a target.
 *
 * @param {!Array<{monday: number, answers: number, right: number}>} weeks
 * @param {number} target from 0 to 1
 */
export function run(id, weeks, target, words, title, description) {
  const shares = weeks.map(({ answers, right }) => (answers === 0 ? null : right / answers));
  const worst = Math.min(0.8, ...shares.filter((share) => share !== null));
  const floor = Math.floor(worst * 10) / 10;
  const y = (share) => 134 - ((share - floor) / (1 - floor)) * 104;
  const step = floor < 0.5 ? 0.2 : 0.1;
  const parts = [];
  for (let grid = floor; grid < 1 + step / 2; grid += step) {
    parts.push(across("grid", y(grid)));
    parts.push(text(words.percent(grid, 1), { x: 0, y: round(y(grid) - 5) }));
  }
  parts.push(across("axis", 160));
  parts.push(across("target", y(target)));
  // A week may have begun without an answer.
  const best = shares.filter((share) => share !== null).at(-1) ?? 0;
  const isMet = best >= target;
  // In a corner where the line does not run.
  const corner = { x: "100%", y: best < 0.96 ? 25 : 153, "text-anchor": "end" };
  const label = words.say("target", { share: words.percent(target, 1) });
  parts.push(text(label, { class: "strong", ...corner }));
  const x = (i) => (weeks.length === 1 ? 96 : 15 + (81 * i) / (weeks.length - 1));
  const points = shares.flatMap((share, i) => (share === null ? [] : [{ x: x(i), y: y(share), i }]));
  points.slice(1).forEach((to, i) => {
    const from = points[i];
    const ends = { x1: per(from.x), y1: round(from.y), x2: per(to.x), y2: round(to.y) };
    parts.push(svg("line", { class: "run", ...ends }));
  });
  points.forEach((point, i) => {
    const isLast = i === points.length - 1;
    const kind = isLast ? { class: "dot end", r: 6 } : { class: "dot", r: 4 };
    parts.push(svg("circle", { ...kind, cx: per(point.x), cy: round(point.y) }));
  });
  const last = points.at(-1);
  if (last) {
    const share = words.percent(weeks[last.i].right, weeks[last.i].answers);
    const at = { x: per(last.x), y: round(last.y + (isMet ? -12 : 22)), ...middle };
    parts.push(text(share, { class: "strong", ...at }));
  }
  const now = { x: "96%", y: 182, "text-anchor": "end" };
  if (weeks.length > 1) {
    parts.push(text(words.shortDate(weeks[0].monday), { x: "15%", y: 182 }));
  }
  if (weeks.length > 6) {
    [1 / 3, 2 / 3].forEach((part, i) => {
      const week = Math.round(part * (weeks.length - 1));
      const at = { x: per(x(week)), y: 182, ...middle };
      parts.push(text(words.shortDate(weeks[week].monday), i === 1 ? { class: "odd", ...at } : at));
    });
  }
  parts.push(text(words.say("thisWeek"), now));
  return picture(id, title, description, { height: 190 }, parts);
}

/**
 * A square a day, a column a week; the larger the square, the more answers.
 *
 * @param {!Array<{monday: number, days: !Array<{day: number, answers: number}>}>} weeks
 */
export function squares(id, weeks, today, words, title, description) {
  const names = words.weekdaysShort();
  const parts = [0, 2, 4, 6].map((row) => text(names[row], { x: 0, y: 34 + 20 * row }));
  let month = "";
  weeks.forEach(({ days }, week) => {
    const [x, last] = [42 + 20 * week, days.at(-1).day];
    if (words.month(last) !== month) {
      month = words.month(last);
      // A month of which only the last days are shown has no room for its name.
      if (week > 0 || words.month(last + 7) === month) {
        parts.push(text(month, { x: x - 8, y: 12 }));
      }
    }
    days.forEach(({ day, answers }, row) => {
      const size = sizeOf(answers);
      const at = { x: x - size / 2, y: 28 + 20 * row - size / 2, width: size, height: size };
      const kind = answers === 0 ? "none" : day === today ? "now" : "col";
      parts.push(svg("rect", { class: kind, ...at }));
    });
  });
  const box = { viewBox: `0 0 ${34 + 20 * weeks.length} 160` };
  return picture(id, title, description, box, parts);
}

function sizeOf(answers) {
  return [
    [0, 3],
    [10, 7],
    [20, 10],
    [40, 13],
    [Infinity, 16],
  ].find(([most]) => answers <= most)[1];
}

function niceStep(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 5, 10].find((one) => one * power >= rough);
  return Math.max(1, factor * power);
}
