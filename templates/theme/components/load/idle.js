/** Does something when the page has nothing else to do. */
export function whenIdle(action) {
  (window.requestIdleCallback ?? window.setTimeout)(action);
}
