import {
  progressFile,
  readProgressFile,
  reviewTable,
} from "../../../theme/components/study/exportFile.js";
import { merge } from "../../../theme/components/study/merge.js";
import { undoEntry } from "../../../theme/components/study/reviewLog.js";
import { equal, isTrue, test } from "./harness.js";
import { answer, event, generatedLog } from "./logs.js";

const SITE = "aws-notes";

function file(change = {}) {
  const text = progressFile(SITE, 0, [answer("a", 1)], { retention: 0.9 });
  return JSON.stringify({ ...JSON.parse(text), ...change });
}

test("what is exported comes back", () => {
  for (let i = 0; i < 30; i++) {
    const log = generatedLog(`file ${i}`);
    const text = progressFile(SITE, 1, log, { exam: { day: 9, since: 1 } });
    equal(readProgressFile(text, SITE), {
      log: merge(log),
      settings: { exam: { day: 9, since: 1 } },
    });
  }
});

test("the file says what it is", () => {
  const { log, ...head } = JSON.parse(file());
  equal(head, {
    format: "studysite-progress",
    version: 1,
    site: SITE,
    exported: "1970-01-01T00:00:00.000Z",
    settings: { retention: 0.9 },
  });
  equal(log.length, 1);
});

test("entries of unknown cards and later versions are kept", () => {
  const strange = { ...event("sleep", "unknown", 3), until: 9 };
  const text = progressFile(SITE, 0, [strange]);
  equal(readProgressFile(text, SITE).log, [strange]);
});

test("settings that were taken back or are of a later version are no damage", () => {
  const text = `{"exam":null,"limit":null,"fresh":5,"keys":false,"colour":"red","constructor":1,"__proto__":2}`;
  const { settings } = readProgressFile(file({ settings: "here" }).replace('"here"', text), SITE);
  equal([settings.exam, settings.fresh, settings.keys, settings.colour], [null, 5, false, "red"]);
});

test("a byte order mark does no harm", () =>
  equal(readProgressFile(`\uFEFF${file()}`, SITE).log.length, 1));

[
  ["another site", file({ site: "other" }), { error: "other-site", site: "other" }],
  ["a newer version", file({ version: 2, log: {} }), { error: "newer-version", version: 2 }],
  ["a text", "Dear diary", { error: "not-json" }],
  ["nothing", "", { error: "not-json" }],
  ["half a file", file().slice(0, -20), { error: "damaged" }],
  ["a version that is none", file({ version: "1" }), { error: "damaged" }],
  ["version 0", file({ version: 0 }), { error: "damaged" }],
  ["no site", file({ site: undefined }), { error: "damaged" }],
  ["no log", file({ log: undefined }), { error: "damaged" }],
  ["one bad entry", file({ log: [answer("a", 1), { card: "a" }] }), { error: "damaged" }],
  ["settings that are none", file({ settings: [] }), { error: "damaged" }],
  ["an exam without a day", file({ settings: { exam: "tomorrow" } }), { error: "damaged" }],
  ["an exam at no time", file({ settings: { exam: { day: "9" } } }), { error: "damaged" }],
  ["a limit below none", file({ settings: { limit: -1 } }), { error: "damaged" }],
  ["new cards in words", file({ settings: { fresh: "ten" } }), { error: "damaged" }],
  ["a switch that is neither", file({ settings: { keys: "off" } }), { error: "damaged" }],
  ["an answer from no time", file({ log: [{ ...answer("a", 1), time: 9e15 }] }), { error: "damaged" }],
  ["other JSON", '{"name":"x"}', { error: "not-progress" }],
  ["a JSON list", "[1]", { error: "not-progress" }],
  ["JSON null", "null", { error: "not-progress" }],
].forEach(([name, text, expected]) =>
  test(`not imported: ${name}`, () => equal(readProgressFile(text, SITE), expected)),
);

test("every cut through a file is said to be damaged, or no JSON at its very beginning", () => {
  const text = file();
  for (let end = 0; end < text.length; end++) {
    isTrue(["damaged", "not-json"].includes(readProgressFile(text.slice(0, end), SITE).error), end);
  }
});

test("the table has the optimizer's columns and the answers that stand, by time", () => {
  const undone = answer("b", 1, { time: 300 });
  const log = [
    answer("b", 1, { time: 200, rating: 1, right: false, before: 2, ms: 4200 }),
    answer("a", 1, { time: 100 }),
    event("suspend", "a", 1),
    undone,
    undoEntry(undone, 400, 1),
  ];
  equal(
    reviewTable(log),
    "card_id,review_time,review_rating,review_state,review_duration\n" +
      "a,100,3,0,5000\n" +
      "b,200,1,2,4200\n",
  );
});

test("ids are quoted where needed and never a formula", () => {
  const ids = ['a,"b"', "=1+1", "term:sqs:define"];
  const lines = reviewTable(ids.map((id, i) => answer(id, 1, { time: i }))).split("\n");
  equal(lines.slice(1, 4), [
    '"a,""b""",0,3,0,5000',
    "'=1+1,1,3,0,5000",
    "term:sqs:define,2,3,0,5000",
  ]);
});

test("what an old entry does not say is left empty", () =>
  equal(
    reviewTable([answer("a", 1, { time: 1, before: undefined, ms: undefined })]).split("\n")[1],
    "a,1,3,,",
  ));
