// Measures one page of each kind as Lighthouse does it for phones, three times, and writes the medians
// between the README's marks <!-- lighthouse -->. From this folder: npm install && npm start
// The site has to be there (mvn process-classes), and the machine quiet. A Chromium is looked for in
// CHROME_PATH, STUDYSITE_CHROMIUM and on the PATH. Another number of runs: npm start -- 5
import { existsSync } from "node:fs";
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { delimiter, extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import * as chromeLauncher from "chrome-launcher";
import lighthouse from "lighthouse";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const SITE = here("../../../target/site");
const README = here("../../../../README.md");

const PAGES = [
  ["home", "index.html"],
  ["topic", "topics/ec2-storage.html"],
  ["answers of a topic", "questions/ec2-storage.html"],
  ["term", "terms/ebs.html"],
  ["glossary", "glossary.html"],
  ["quiz", "quiz.html"],
  ["progress", "progress.html"],
  ["search", "search.html"],
  ["errata", "errata.html"],
  ["downloads", "downloads.html"],
  ["tags", "tags.html"],
  ["plain page", "pages/about.html"],
];
const RUNS = Number(process.argv[2] ?? 3);
const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
};

// Compresses, as GitHub Pages does; without it Lighthouse would measure another site.
const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://localhost").pathname));
  try {
    const body = gzipSync(await readFile(join(SITE, path.endsWith("/") ? path + "index.html" : path)));
    response.writeHead(200, {
      "Content-Type": TYPES[extname(path)] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
      "Cache-Control": "max-age=600",
    });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((started) => server.listen(0, "127.0.0.1", started));

const onPath = (process.env.PATH ?? "")
  .split(delimiter)
  .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name)))
  .find((file) => existsSync(file));
const chrome = await chromeLauncher.launch({
  // Without any, the launcher looks where systems install it.
  chromePath: process.env.CHROME_PATH ?? process.env.STUDYSITE_CHROMIUM ?? onPath,
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const median = (numbers) => numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)];

const rows = [];
const remarks = new Set();
try {
  for (const [kind, path] of PAGES) {
    const runs = [];
    for (let run = 0; run < RUNS; run++) {
      const { lhr } = await lighthouse(
        `http://127.0.0.1:${server.address().port}/${path}`,
        { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
      runs.push(lhr);
      remark(kind, lhr);
    }
    const scores = CATEGORIES.map((name) =>
      median(runs.map((lhr) => Math.round(lhr.categories[name].score * 100))));
    rows.push([kind, ...scores].join(" | "));
    const figure = (id) => Math.round(median(runs.map((lhr) => lhr.audits[id].numericValue)));
    console.log(`${kind}: ${scores.join(" ")}, largest paint after ${figure("largest-contentful-paint")} ms,`
      + ` blocked for ${figure("total-blocking-time")} ms,`
      + ` machine ${median(runs.map((lhr) => lhr.environment.benchmarkIndex))}`);
  }
} finally {
  await chrome.kill();
  server.close();
}
remarks.forEach((words) => console.log(words));

/** What costs points. */
function remark(kind, lhr) {
  for (const name of CATEGORIES) {
    for (const { id, weight } of lhr.categories[name].auditRefs) {
      const { score, title, displayValue = "" } = lhr.audits[id];
      if (weight > 0 && score !== null && score < 0.9) {
        remarks.add(`${kind}: ${title} (${id}) ${displayValue}`);
      }
    }
  }
}

const table = ["| page | performance | accessibility | best practices | SEO |", "|---|--:|--:|--:|--:|",
  ...rows.map((row) => `| ${row} |`)].join("\n");
const readme = await readFile(README, "utf8");
const marks = /(<!-- lighthouse -->\n)[\s\S]*?(<!-- \/lighthouse -->)/;
if (!marks.test(readme)) {
  throw new Error("README.md has no marks <!-- lighthouse --> and <!-- /lighthouse -->");
}
await writeFile(README, readme.replace(marks, `$1${table}\n$2`));
