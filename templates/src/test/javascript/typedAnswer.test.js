import { isAccepted } from "../../../theme/components/study/typedAnswer.js";
import { equal, test } from "./harness.js";

const ENGLISH = { articles: ["a", "an", "the"], plurals: ["s", "es", "y/ies"] };
const GERMAN = {
  articles: "der die das den dem des ein eine einen einem einer eines".split(" "),
  plurals: ["n", "en", "e", "er", "s"],
};

[
  ["case", "simple queue SERVICE", "Simple Queue Service"],
  ["an acronym in lower case", "sqs", "SQS"],
  ["spaces", "  simple   queue\tservice ", "Simple Queue Service"],
  ["a full stop at the end", "A snapshot.", "a snapshot"],
  ["a hyphen as a space", "multi AZ", "Multi-AZ"],
  ["a space as a hyphen", "long-polling", "long polling"],
  ["a word joined", "xray", "X-Ray"],
  ["a word apart", "cloud formation", "CloudFormation"],
  ["a digit joined", "route53", "Route 53"],
  ["a digit apart", "EC 2", "EC2"],
  ["a letter and a digit behind a hyphen", "dva c02", "DVA-C02"],
  ["another hyphen", "multi‑AZ", "multi-AZ"],
  ["an accent left out", "cafe", "café"],
  ["an accent in another form", "cafe\u0301", "caf\u00e9"],
  ["a leading article typed", "the role", "role"],
  ["a leading article left out", "execution role", "An execution role"],
  ["a plural typed", "queues", "queue"],
  ["a singular typed", "queue", "queues"],
  ["a plural in -es", "addresses", "address"],
  ["a plural in -ies", "policies", "policy"],
  ["a plural in the middle", "access key IDs", "access keys ID"],
  ["a plural of an acronym", "AMIs", "AMI"],
  ["an acronym for its plural", "ami", "AMIs"],
  ["quotes", "“hello”", "hello"],
  ["backquotes", "`aws s3 sync`", "aws s3 sync"],
  ["an apostrophe of another form", "Amdahl’s law", "Amdahl's law"],
  ["a single letter", "a", "A"],
  ["a number", "443", "443"],
  ["another dash in a range", "5–10", "5-10"],
  ["another script", "очередь", "Очередь"],
].forEach(([name, typed, accepted]) =>
  test(`accepted: ${name}`, () => equal(isAccepted(typed, [accepted], ENGLISH), true)),
);

[
  ["nothing", "", "SQS"],
  ["only spaces and stops", " . ", "SQS"],
  ["another acronym", "EC", "ECS"],
  ["an acronym without its S", "aw", "AWS"],
  ["an acronym without its S, four letters", "COR", "CORS"],
  ["half of it", "Simple Queue", "Simple Queue Service"],
  ["more than it", "Simple Queue Service Plus", "Simple Queue Service"],
  ["another word", "topic", "queue"],
  ["another word for one in -y", "gateway", "policy"],
  ["another plural for one in -y", "queues", "policy"],
  ["a typo", "qeue", "queue"],
  ["another number", "44", "443"],
  ["a sign", "1", "-1"],
  ["a range joined", "510", "5-10"],
  ["numbers joined", "510", "5 10"],
  ["a sign that is part of the name", "C", "C++"],
  ["a vowel sign", "\u0915", "\u0915\u093f"],
  ["a voiced sound", "\u304b", "\u304c"],
  ["a sharp", "C", "C#"],
].forEach(([name, typed, accepted]) =>
  test(`not accepted: ${name}`, () => equal(isAccepted(typed, [accepted], ENGLISH), false)),
);

test("any of the variants will do", () => {
  equal(isAccepted("keys", ["credentials", "keys"], ENGLISH), true);
  equal(isAccepted("secrets", ["credentials", "keys"], ENGLISH), false);
  equal(isAccepted("anything", [], ENGLISH), false);
});

test("articles and plurals are those of the language", () => {
  const german = (typed, accepted) => isAccepted(typed, [accepted], GERMAN);
  equal(german("die Warteschlange", "Warteschlange"), true);
  equal(german("Rolle", "eine Rolle"), true);
  equal(german("Warteschlangen", "Warteschlange"), true);
  equal(german("Instanzen", "Instanz"), true);
  equal(german("Netzwerke", "Netzwerk"), true);
  // The umlaut goes with the plural.
  equal(german("Häuser", "Haus"), true);
  equal(german("haeuser", "Haus"), false);
  equal(german("the Rolle", "Rolle"), false);
  equal(isAccepted("der Role", ["role"], ENGLISH), false);
  equal(german("policies", "policy"), false);
});

test("of a language that is not known, only the words themselves are accepted", () => {
  equal(isAccepted("La Cola", ["la cola"]), true);
  equal(isAccepted("colas", ["cola"]), false);
  equal(isAccepted("the cola", ["cola"]), false);
  equal(isAccepted("AMIs", ["AMI"]), true);
});
