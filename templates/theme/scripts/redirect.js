// On the page of an old address: goes on to the new one, and takes query and fragment along.
const { search, hash } = window.location;
const target = document.querySelector("link[data-to]").getAttribute("data-to");
window.location.replace(target + search + hash);
