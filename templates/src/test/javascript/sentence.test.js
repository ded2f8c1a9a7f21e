import { firstSentence } from "../../../theme/components/peek/sentence.js";
import { equal, test } from "./harness.js";

test("the first sentence ends before the next one begins", () => {
  equal(firstSentence("A queue. It waits."), "A queue.");
  equal(firstSentence("Is it? Yes."), "Is it?");
  equal(firstSentence("One only"), "One only");
});

test("abbreviations, initials and numbers end no sentence", () => {
  equal(firstSentence("Disks, e.g. EBS, are here. Others too."), "Disks, e.g. EBS, are here.");
  equal(firstSentence("By J. Doe in 1.2 of it. More."), "By J. Doe in 1.2 of it.");
});

test("a quotation mark belongs to its sentence, and Chinese has its own full stop", () => {
  equal(firstSentence("He says “no.” She says yes."), "He says “no.”");
  equal(firstSentence("队列。下一句。"), "队列。");
});
