// Which file of the site an address means, and which copies of it are kept. Without a browser.

/**
 * The file an address asks for; null if it is outside of the site.
 * @param {string} address absolute
 * @param {string} scope address of the site's folder, ending in a slash
 */
export function fileAt(address, scope) {
  const url = new URL(address);
  const root = new URL(scope);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) {
    return null;
  }
  let path = url.pathname.slice(root.pathname.length);
  try {
    path = decodeURIComponent(path);
  } catch {
    return null;
  }
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

/** The address of a file, without query and fragment. */
export function addressOf(path, scope) {
  return new URL(path.split("/").map(encodeURIComponent).join("/"), scope).href;
}

/** Several sites may share an origin, so a copy is named after the site's address as well. */
export function copyName(scope, version) {
  return `studysite ${scope} ${version}`;
}

/** The copies of this site among all that are kept. */
export function copiesOf(scope, names) {
  return names.filter((name) => name.startsWith(copyName(scope, "")));
}

/** A list in pieces of at most so many. */
export function inPieces(list, size) {
  const pieces = [];
  for (let at = 0; at < list.length; at += size) {
    pieces.push(list.slice(at, at + size));
  }
  return pieces;
}
