// Loads pieces of the index with script elements: from disk, nothing else is allowed.

/** How many names of terms are prepared in one go. */
const STEP = 64;

export class Loader {
  /**
   * @param {!Pieces} pieces
   * @param {string} index URL of `search/index.js`
   */
  constructor(pieces, index) {
    this.pieces = pieces;
    this.index = index;
    this.started = new Map();
  }

  /** The head and the names of the terms. */
  async start() {
    await this.script(this.index);
    await this.missing();
    this.prepare();
  }

  /** In small steps, so that the page answers in between; a look-up does the rest at once. */
  prepare() {
    if (this.pieces.names.prepare(STEP)) {
      setTimeout(() => this.prepare());
    }
  }

  /**
   * The pieces that a look-up lacked.
   * @return {!Promise<boolean>} whether there were any
   */
  async missing() {
    const names = [...this.pieces.missing];
    this.pieces.missing.clear();
    await Promise.all(names.map((name) => this.script(new URL(`${name}.js`, this.index).href)));
    return names.length > 0;
  }

  script(url) {
    let loading = this.started.get(url);
    if (!loading) {
      loading = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = url;
        script.addEventListener("load", resolve);
        script.addEventListener("error", () => reject(new Error(`cannot load ${url}`)));
        document.head.append(script);
      });
      this.started.set(url, loading);
      // The next look-up may try again.
      loading.catch(() => this.started.delete(url));
    }
    return loading;
  }
}
