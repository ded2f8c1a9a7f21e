// What the dialog shows of its hits, as elements.
import { excerpt, marked } from "./excerpt.js";

const SHORT = 110;
const LONG = 420;

function element(name, className, ...children) {
  const made = document.createElement(name);
  made.className = className;
  made.append(...children);
  return made;
}

function withMarks(text, query) {
  return marked(text, query).map((part) => (part.hit ? element("mark", "", part.text) : part.text));
}

/** “{count} results” with the count in it. */
export function filled(pattern, values) {
  return pattern.replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** “16 Messaging, Queues”: where it stands. */
function placeOf({ number, page, section }) {
  return [[number, page].filter(Boolean).join(" "), section].filter(Boolean).join(", ");
}

export function optionOf(hit, at, query, words) {
  const place = placeOf(hit);
  const text = excerpt(hit.text, query, SHORT);
  const bit = hit.kind === "terms" ? hit.expansion || text : [place, text].filter(Boolean).join(": ");
  const option = element(
    "li",
    "",
    element("span", "kind", words[hit.kind] ?? hit.label),
    " ",
    element("span", "", element("b", "", ...withMarks(hit.title, query)), " ", element("span", "bit", ...withMarks(bit, query))),
  );
  option.id = `_hit-${at}`;
  option.setAttribute("role", "option");
  return option;
}

export function cardOf({ title, expansion, text, topics }, url, { inOne, inOther }) {
  const link = element("a", "", title);
  link.href = url;
  const full = element("span", "full", expansion);
  return [
    element("p", "name", link, " ", full),
    element("p", "", text),
    element("p", "meta", filled(topics === 1 ? inOne : inOther, { count: String(topics) })),
  ];
}

export function previewOf(hit, query, url, { open }) {
  const link = element("a", "go", open);
  link.href = url;
  const place = placeOf(hit) || hit.expansion;
  const text = excerpt(hit.text, query, LONG) || hit.title;
  return [element("p", "cue", place), element("p", "text", ...withMarks(text, query)), element("p", "", link)];
}
