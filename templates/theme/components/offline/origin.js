// Whether a copy of the site may be kept here.

/** Where previews and servers of the author's own machine live: what they show changes all day. */
function isLoopback(host) {
  return /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1\])$/.test(host);
}

/**
 * @param {{protocol: string, hostname: string}} location
 * @param {boolean} wanted whether it was asked for on this machine, as tests do
 */
export function mayKeep({ protocol, hostname }, wanted) {
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname))
    ? !isLoopback(hostname) || wanted
    : false;
}
