// The same tests in Node, for speed while writing: node run.js [part of a file's name]
import { readdirSync } from "node:fs";
import { run } from "./harness.js";

const wanted = process.argv[2] ?? "";
const files = readdirSync(new URL(".", import.meta.url)).filter(
  (file) => file.endsWith(".test.js") && file.includes(wanted),
);
let passed = 0;
for (const file of files.sort()) {
  await import(`./${file}`);
  for (const { name, error } of await run()) {
    if (error === null) {
      passed++;
    } else {
      console.error(`${file}: ${name}\n${error}\n`);
      process.exitCode = 1;
    }
  }
}
console.log(`${passed} passed`);
