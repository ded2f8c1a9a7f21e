/** The events of the review log that are understood here, see reviewLog.js. */

export const SUSPEND = "suspend";
export const UNSUSPEND = "unsuspend";
export const BURY = "bury";
export const BOOKMARK = "bookmark";
export const UNBOOKMARK = "unbookmark";
export const RESET = "reset";
export const UNDO = "undo";
