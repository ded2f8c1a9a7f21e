import {
  addressOf,
  copiesOf,
  copyName,
  fileAt,
  inPieces,
} from "../../../theme/components/offline/files.js";
import { mayKeep } from "../../../theme/components/offline/origin.js";
import { equal, test } from "./harness.js";

const SCOPE = "https://example.org/notes/";

test("an address means a file of the site, whatever is asked of it", () => {
  equal(fileAt(`${SCOPE}topics/a.html?q=x#there`, SCOPE), "topics/a.html");
  equal(fileAt(SCOPE, SCOPE), "index.html");
  equal(fileAt(`${SCOPE}old/`, SCOPE), "old/index.html");
  equal(fileAt(`${SCOPE}terms/z%C3%BCrich.html`, SCOPE), "terms/zürich.html");
});

test("what is not of the site means none", () => {
  equal(fileAt("https://example.org/other/a.html", SCOPE), null);
  equal(fileAt("https://example.org/notes", SCOPE), null);
  equal(fileAt("https://elsewhere.example/notes/a.html", SCOPE), null);
  equal(fileAt(`${SCOPE}%E0%A4%A`, SCOPE), null);
});

test("file and address go into each other", () => {
  for (const path of ["index.html", "terms/zürich.html", "topics/images/a b#c?.svg"]) {
    equal(fileAt(addressOf(path, SCOPE), SCOPE), path);
  }
});

test("sites that share an origin leave each other's copies alone", () => {
  const names = [
    copyName(SCOPE, "1"),
    copyName(SCOPE, "2"),
    copyName(`${SCOPE}more/`, "1"),
    copyName("https://example.org/", "1"),
    "somebody else's",
  ];
  equal(copiesOf(SCOPE, names), [copyName(SCOPE, "1"), copyName(SCOPE, "2")]);
});

test("a list is cut into pieces and none is lost", () => {
  equal(inPieces([1, 2, 3, 4, 5], 2), [[1, 2], [3, 4], [5]]);
  equal(inPieces([], 2), []);
});

test("a copy is kept where the site is published", () => {
  equal(mayKeep({ protocol: "https:", hostname: "example.org" }, false), true);
  equal(mayKeep({ protocol: "https:", hostname: "127.example.org" }, false), true);
});

test("never from disk, never without a secure connection", () => {
  equal(mayKeep({ protocol: "file:", hostname: "" }, true), false);
  equal(mayKeep({ protocol: "http:", hostname: "example.org" }, true), false);
});

test("never on one's own machine, unless it is asked for", () => {
  const hosts = ["localhost", "notes.localhost", "127.0.0.1", "127.1.2.3", "[::1]", "0.0.0.0"];
  for (const hostname of hosts) {
    for (const protocol of ["http:", "https:"]) {
      equal(mayKeep({ protocol, hostname }, false), false);
      equal(mayKeep({ protocol, hostname }, true), true);
    }
  }
});
