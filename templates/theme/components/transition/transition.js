// A browser that is busy leaves out the transition from page to page, and calls that an error. It is none.
export function letTransitionsFail() {
  window.addEventListener("unhandledrejection", (event) => {
    if (event.reason?.message?.startsWith("Transition was ")) {
      event.preventDefault();
    }
  });
}
