// What a page has to do about what the server says. No DOM.

/**
 * @param mine what the page shows: `version` and `styles`
 * @param theirs what it would show if it were loaded now
 * @return "stay", "styles" or "reload"
 */
export function choose(mine, theirs) {
  if (mine.version !== theirs.version || mine.styles.length !== theirs.styles.length) {
    return "reload";
  }
  return mine.styles.every((style, at) => style === theirs.styles[at]) ? "stay" : "styles";
}

/** The same for the same problems, so that a list that was closed stays closed. */
export function nameOf({ failure, problems }) {
  return JSON.stringify([failure, problems]);
}

/** Whether the list has to show itself: only what keeps the site from being made. */
export function isUrgent({ made, failure, problems }) {
  return !made && (failure !== "" || problems.length > 0);
}

/** "2 errors, 1 warning"; empty if there is nothing to say. Remarks are told that hold the site back. */
export function summary({ failure, errors, warnings, remarks = 0 }) {
  return [
    failure === "" ? "" : "The site could not be made",
    counted(errors, "error"),
    counted(warnings, "warning"),
    counted(remarks, "remark"),
  ]
    .filter((part) => part !== "")
    .join(", ");
}

/** What the page under the list is. */
export function about({ made, shown }) {
  if (made) {
    return "The page shows your notes as they are now.";
  }
  return shown
    ? "The page shows the last good site. This goes away when what holds the new one back is mended."
    : "There is no site yet. It appears when what holds it back is mended.";
}

function counted(number, thing) {
  return number === 0 ? "" : `${number} ${thing}${number === 1 ? "" : "s"}`;
}
