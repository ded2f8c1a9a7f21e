// A browser may leave out the transition from page to page, and calls that an error. It is none.
export function letTransitionsFail() {
  for (const moment of ["pageswap", "pagereveal"]) {
    window.addEventListener(moment, ({ viewTransition }) => {
      viewTransition?.ready.catch(() => {});
      viewTransition?.finished.catch(() => {});
    });
  }
}
