// A whole copy of one version of the site: every file is checked against the list before it counts.
import { addressOf, copiesOf, copyName, inPieces } from "./files.js";

/** Where a copy keeps its own list of files. */
const LIST = "studysite-files.json";
const AT_ONCE = 12;
const HASH_DIGITS = 16;

export class Copy {
  /**
   * @param {{version: string, files: !Object<string, string>}} site files with their hashes
   * @param {string} scope
   */
  constructor({ version, files }, scope) {
    this.files = files;
    this.scope = scope;
    this.name = copyName(scope, version);
  }

  has(path) {
    return Object.hasOwn(this.files, path);
  }

  /** Rejects, and keeps nothing, if a file does not come or is of another version. */
  async fill() {
    const before = await this.before();
    const cache = await self.caches.open(this.name);
    try {
      for (const piece of inPieces(Object.entries(this.files), AT_ONCE)) {
        await Promise.all(piece.map(([path, hash]) => this.take(path, hash, cache, before)));
      }
      await cache.put(addressOf(LIST, this.scope), new Response(JSON.stringify(this.files)));
    } catch (failure) {
      await self.caches.delete(this.name);
      throw failure;
    }
  }

  async take(path, hash, cache, before) {
    const address = addressOf(path, this.scope);
    const known = before?.files[path] === hash ? await before.cache.match(address) : undefined;
    await cache.put(address, known ?? (await fetched(address, path, hash)));
  }

  /** An older copy, from which unchanged files are taken; null if there is none. */
  async before() {
    for (const name of copiesOf(this.scope, await self.caches.keys())) {
      const cache = await self.caches.open(name);
      const list = name === this.name ? undefined : await cache.match(addressOf(LIST, this.scope));
      if (list) {
        return { cache, files: await list.json() };
      }
    }
    return null;
  }

  /** What is kept at this path; undefined if the browser has thrown it away. */
  async find(path) {
    return (await self.caches.open(this.name)).match(addressOf(path, this.scope));
  }

  async put(path, response) {
    await (await self.caches.open(this.name)).put(addressOf(path, this.scope), response);
  }

  async removeOthers() {
    await removeCopies(this.scope, this.name);
  }
}

/** Removes the copies of the site, but for one of this name. */
export async function removeCopies(scope, except) {
  const names = copiesOf(scope, await self.caches.keys()).filter((name) => name !== except);
  await Promise.all(names.map((name) => self.caches.delete(name)));
}

async function fetched(address, path, hash) {
  const response = await fetch(address, { cache: "no-cache", credentials: "same-origin" });
  const bytes = await response.clone().arrayBuffer();
  if (!response.ok || (await hashOf(bytes)) !== hash) {
    // Not published yet, or by now replaced: the next visit tries again.
    throw new Error(`${path} is not of this version`);
  }
  return plain(response, bytes);
}

/** A browser does not take a redirected answer for a page, so it is written anew. */
export function plain(response, body) {
  const { status, statusText, headers } = response;
  return new Response(body, { status, statusText, headers });
}

async function hashOf(bytes) {
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return [...digest]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("")
    .slice(0, HASH_DIGITS);
}
