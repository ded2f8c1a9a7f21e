/** Names of settings of the store. */

/** `{day, since}`, study days as in examDate.js; null without an exam. */
export const EXAM = "exam";
/** How many cards a day at most; null is no limit. */
export const LIMIT = "limit";
/** How many new cards a day. */
export const FRESH = "fresh";
/** Whether keys answer questions. */
export const KEYS = "keys";
/** Whether flash cards have two buttons instead of four. */
export const TWO = "two-buttons";
