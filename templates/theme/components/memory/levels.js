/** How firmly something is held, see summary.js. */

export const NEW = "new";
export const LEARNING = "learning";
export const MASTERED = "mastered";
