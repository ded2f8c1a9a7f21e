/**
 * Study days: local days that start at 04:00, so that a late evening belongs to the day before.
 * A day is a whole number, counted from 1 January 1970.
 */

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = 4 * 60 * MINUTE;

/** Minutes from local time to UTC at a time in milliseconds, as `Date#getTimezoneOffset` says. */
function browserOffset(time) {
  return new Date(time).getTimezoneOffset();
}

/**
 * The study day of a time.
 *
 * @param {number} time in milliseconds since 1970, UTC
 * @param {function(number): number=} offsetAt minutes from local time to UTC at such a time
 */
export function dayOf(time, offsetAt = browserOffset) {
  return Math.floor((time - offsetAt(time) * MINUTE - START) / DAY);
}

/** The day of a date as in `2026-12-20`; null if there is no such date. */
export function dayOfDate(date) {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
  return Number.isNaN(time) || dateOfTime(time) !== date ? null : time / DAY;
}

/** The date of a day, as in `2026-12-20`. */
export function dateOfDay(day) {
  return dateOfTime(day * DAY);
}

function dateOfTime(time) {
  return new Date(time).toISOString().slice(0, 10);
}
