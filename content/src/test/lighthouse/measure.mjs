// Measures one page of each kind as Lighthouse does it for phones, and writes the figures between
// the README's marks <!-- lighthouse -->. From this folder: npm install && npm start
import { createServer } from "node:http";
import { readFile, writeFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";
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
  ["term", "terms/ebs.html"],
  ["glossary", "glossary.html"],
  ["quiz", "quiz.html"],
  ["progress", "progress.html"],
  ["search", "search.html"],
  ["errata", "errata.html"],
  ["downloads", "downloads.html"],
];
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

const chrome = await chromeLauncher.launch({
  chromePath: process.env.STUDYSITE_CHROMIUM,
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

const rows = [];
const remarks = [];
try {
  for (const [kind, path] of PAGES) {
    const { lhr } = await lighthouse(
      `http://127.0.0.1:${server.address().port}/${path}`,
      { port: chrome.port, onlyCategories: CATEGORIES, logLevel: "error" });
    const scores = CATEGORIES.map((name) => Math.round(lhr.categories[name].score * 100));
    rows.push([kind, ...scores].join(" | "));
    for (const name of CATEGORIES) {
      for (const { id, weight } of lhr.categories[name].auditRefs) {
        const audit = lhr.audits[id];
        if (weight > 0 && audit.score !== null && audit.score < 0.9) {
          remarks.push(`${kind}: ${audit.title} (${id}) ${audit.displayValue ?? ""}`);
        }
      }
    }
    console.log(`${kind}: ${scores.join(" ")}`);
  }
} finally {
  await chrome.kill();
  server.close();
}
remarks.forEach((remark) => console.log(remark));

const table = ["| page | performance | accessibility | best practices | SEO |", "|---|--:|--:|--:|--:|",
  ...rows.map((row) => `| ${row} |`)].join("\n");
const readme = await readFile(README, "utf8");
const marks = /(<!-- lighthouse -->\n)[\s\S]*?(<!-- \/lighthouse -->)/;
if (!marks.test(readme)) {
  throw new Error("README.md has no marks <!-- lighthouse --> and <!-- /lighthouse -->");
}
await writeFile(README, readme.replace(marks, `$1${table}\n$2`));
