// Says which address was asked for.
export function startNotFound() {
  const asked = document.querySelector("[data-asked]");
  if (asked) {
    let path = window.location.pathname;
    try {
      path = decodeURIComponent(path);
    } catch {
      // Not every address can be decoded; then it is shown as it is.
    }
    asked.textContent = path;
  }
}
