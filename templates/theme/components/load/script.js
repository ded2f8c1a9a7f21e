// Classic scripts, loaded when they are wanted: from disk, a browser allows nothing else.
const loading = new Map();

/** Loads a script once; rejects if it cannot be loaded. */
export function loadScript(url) {
  if (!loading.has(url)) {
    loading.set(
      url,
      new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = url;
        script.onload = () => resolve();
        script.onerror = () => {
          // Another try may succeed: the network may come back.
          loading.delete(url);
          script.remove();
          reject(new Error(url));
        };
        document.head.append(script);
      }),
    );
  }
  return loading.get(url);
}
