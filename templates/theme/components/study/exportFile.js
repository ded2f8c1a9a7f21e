/**
 * The learner's progress as files: one JSON to take along and to merge in elsewhere, and a table in
 * the columns of the FSRS optimizer.
 */
import { merge } from "./merge.js";
import { isAnswer, isEntry, standing } from "./reviewLog.js";

const FORMAT = "studysite-progress";
const VERSION = 1;

// https://github.com/open-spaced-repetition/fsrs-optimizer, "Review Logs Schema".
const COLUMNS = "card_id,review_time,review_rating,review_state,review_duration";

const isNumber = (value) => Number.isSafeInteger(value) && value >= 0;
const isChoice = (value) => typeof value === "boolean";

/** What settings look like, see SETTINGS of store.js. */
const SHAPES = new Map([
  ["exam", ({ day, since = day }) => isNumber(day) && isNumber(since)],
  ["limit", isNumber],
  ["fresh", isNumber],
  ["keys", isChoice],
  ["two-buttons", isChoice],
]);

/** Why a file cannot be imported. */
export const FILE_ERRORS = Object.freeze({
  NOT_JSON: "not-json",
  NOT_PROGRESS: "not-progress",
  NEWER_VERSION: "newer-version",
  OTHER_SITE: "other-site",
  DAMAGED: "damaged",
});

/**
 * The text of a progress file.
 *
 * @param {string} site the id of the site
 * @param {number} time now, in milliseconds
 * @param {!Array<!Object>} log
 * @param {!Object=} settings kept as they are
 */
export function progressFile(site, time, log, settings = {}) {
  const exported = new Date(time).toISOString();
  const file = { format: FORMAT, version: VERSION, site, exported, settings, log: merge(log) };
  return JSON.stringify(file);
}

/**
 * Reads a progress file, all of it or nothing.
 *
 * @param {string} text
 * @param {string} site the id of this site
 * @return {!Object} `{log, settings}`, or `{error}` with one of `FILE_ERRORS`; for another
 *     site also its `site`, for a newer version also `version`
 */
export function readProgressFile(text, site) {
  const file = parsed(text.replace(/^\uFEFF/, ""));
  if (file === undefined) {
    // Half a file of ours, a broken download, deserves another word than somebody's holiday photo.
    return { error: text.includes(FORMAT) ? FILE_ERRORS.DAMAGED : FILE_ERRORS.NOT_JSON };
  }
  if (file?.format !== FORMAT) {
    return { error: FILE_ERRORS.NOT_PROGRESS };
  }
  const { version, log, settings = {} } = file;
  if (Number.isInteger(version) && version > VERSION) {
    return { error: FILE_ERRORS.NEWER_VERSION, version };
  }
  if (version !== VERSION || typeof file.site !== "string") {
    return { error: FILE_ERRORS.DAMAGED };
  }
  if (file.site !== site) {
    return { error: FILE_ERRORS.OTHER_SITE, site: file.site };
  }
  if (!Array.isArray(log) || !log.every(isEntry) || !areSettings(settings)) {
    return { error: FILE_ERRORS.DAMAGED };
  }
  return { log: merge(log), settings };
}

/** The answers that stand, as the table that the FSRS optimizer reads; one line an answer. */
export function reviewTable(log) {
  const rows = standing(merge(log))
    .filter(isAnswer)
    .map(({ card, time, rating, before, ms }) => [cell(card), time, rating, before, ms].join(","));
  return [COLUMNS, ...rows, ""].join("\n");
}

// Quoted where needed; what a spreadsheet would take for a formula becomes text.
function cell(text) {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

// Settings that are not known are of a later version.
function areSettings(settings) {
  return (
    isPlainObject(settings) &&
    Object.entries(settings).every(
      ([name, value]) => value === null || (SHAPES.get(name)?.(value) ?? true),
    )
  );
}

function isPlainObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
