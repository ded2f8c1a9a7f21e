import { memories, termKey } from "../../../theme/components/memory/snapshot.js";
import { equal, test } from "./harness.js";

test("a term is new until the snapshot says otherwise", () => {
  const memoryOf = memories({ learning: ["term:sqs"], mastered: ["term:sns"] });
  equal(memoryOf(termKey("sqs")), "learning");
  equal(memoryOf(termKey("sns")), "mastered");
  equal(memoryOf(termKey("efs")), "new");
});

test("without a snapshot everything is new", () => {
  equal(memories(null)(termKey("sqs")), "new");
});
