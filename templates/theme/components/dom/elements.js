/** Making elements. Attributes and text are never markup: nothing of a learner's file can run. */

const SVG = "http://www.w3.org/2000/svg";
const ELSEWHERE = /^([a-z][a-z0-9+.-]*:|[#/])/i;

/**
 * An element.
 *
 * @param {string} name with classes: "p.meta"
 * @param {!Object=} attributes a function is a listener; true is an attribute without value; false
 *     and null are none
 * @param {...(?Node|string|boolean|!Array)} children empty ones are left out
 */
export function h(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  if (classes.length > 0) {
    element.className = classes.join(" ");
  }
  return withContent(element, attributes, children);
}

/** The same for pictures. */
export function svg(name, attributes = {}, ...children) {
  return withContent(document.createElementNS(SVG, name), attributes, children);
}

function withContent(element, attributes, children) {
  setAttributes(element, attributes);
  element.append(...children.flat().filter((child) => child || child === 0));
  return element;
}

function setAttributes(element, attributes) {
  for (const [key, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      element.addEventListener(key, value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(key, value === true ? "" : `${value}`);
    }
  }
}

/** HTML of the site's own cards, its addresses made to fit this page. */
export function html(markup) {
  const template = document.createElement("template");
  template.innerHTML = markup;
  const root = document.documentElement.dataset.root;
  for (const element of template.content.querySelectorAll("[href], [src], [id]")) {
    for (const name of ["href", "src"]) {
      const address = element.getAttribute(name);
      if (address !== null && !ELSEWHERE.test(address)) {
        element.setAttribute(name, root + address);
      }
    }
    // The page may show the same note already.
    element.removeAttribute("id");
  }
  return template.content;
}

/** The words of HTML. */
export function plain(markup) {
  return html(markup).textContent.trim();
}
