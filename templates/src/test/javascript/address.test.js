import { isOfTopic, wordsOf } from "../../../theme/components/search/address.js";
import { equal, test } from "./harness.js";

test("the last part of an address says what was meant", () => {
  equal(wordsOf("/terms/dead-letter-queue.html"), "dead letter queue");
  equal(wordsOf("/a/b/terms/dlqs"), "dlqs");
  equal(wordsOf("/notes/"), "notes");
  equal(wordsOf("/Elastic_Beanstalk.HTM"), "Elastic Beanstalk");
});

test("the root and the page for missing pages say nothing", () => {
  equal(wordsOf("/"), "");
  equal(wordsOf("/a/404.html"), "");
});

test("topics are known by their folder", () => {
  equal(isOfTopic("/a/topics/s3.html"), true);
  equal(isOfTopic("topics/s3.html"), true);
  equal(isOfTopic("/terms/topics.html"), false);
});
