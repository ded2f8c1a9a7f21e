// How long a keystroke takes: node benchmark.js <folder of a generated site>. Types names, texts and slips letter by
// letter and prints the slowest answers; one frame is 16 ms.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { opened } from "./find.js";

const folder = process.argv[2];
const files = Object.fromEntries(
  readdirSync(join(folder, "search")).map((name) => [
    `search/${name}`,
    readFileSync(join(folder, "search", name), "utf8"),
  ]),
);

const start = performance.now();
const { pieces, find, show } = opened(files);
console.log(`${pieces.count} entries, opened in ${(performance.now() - start).toFixed(1)} ms`);

const typed = [];
for (let round = 0; round < 60; round++) {
  const entry = Math.floor((round * pieces.count) / 60);
  const { title, text } = show(entry);
  const words = `${title} ${text}`.split(" ");
  const query = words.slice(round % 7, (round % 7) + 1 + (round % 4)).join(" ");
  // Every third has two letters changed over.
  typed.push(round % 3 === 0 ? query.replace(/(.{3})(.)(.)/u, "$1$3$2") : query);
}

const times = [];
for (const query of typed) {
  for (let length = 1; length <= query.length; length++) {
    const part = query.slice(0, length);
    find(part);
    // Now every piece is there, and only the look-up counts; the best of three, for other programs run as well.
    const runs = [1, 2, 3].map(() => {
      const before = performance.now();
      find(part);
      return performance.now() - before;
    });
    times.push({ time: Math.min(...runs), part });
  }
}
times.sort((one, other) => other.time - one.time);
const at = (share) => times[Math.floor(times.length * share)].time.toFixed(1);
console.log(`${times.length} keystrokes: median ${at(0.5)} ms, 99 % within ${at(0.01)} ms`);
console.log(times.slice(0, 5).map(({ time, part }) => `${time.toFixed(1)} ms “${part}”`).join(", "));
