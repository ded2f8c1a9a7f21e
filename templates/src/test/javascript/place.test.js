import { nextToRead, shareRead } from "../../../theme/components/reading/place.js";
import { equal, test } from "./harness.js";

const TOPICS = ["iam", "ec2", "s3"];

test("how much was read is what has come into view", () => {
  equal(shareRead({ top: 0, height: 2000 }, 500), 0.25);
  equal(shareRead({ top: -1500, height: 2000 }, 500), 1);
  equal(shareRead({ top: -3000, height: 2000 }, 500), 1);
  equal(shareRead({ top: 900, height: 2000 }, 500), 0);
  equal(shareRead({ top: 0, height: 0 }, 500), 1);
});

test("a topic that is not finished is gone on with, at its section", () => {
  const place = { topic: "ec2", section: "disks", words: "Disks", share: 0.4 };
  equal(nextToRead(place, TOPICS), {
    topic: "ec2",
    section: "disks",
    words: "Disks",
    finished: false,
  });
});

test("after a finished topic comes the next one, after the last none", () => {
  const place = { topic: "ec2", section: "end", words: "End", share: 1 };
  equal(nextToRead(place, TOPICS), { topic: "s3", section: "", words: "", finished: true });
  equal(nextToRead({ ...place, topic: "s3" }, TOPICS), null);
});

test("nothing is offered without a place, or for a topic that is gone", () => {
  equal(nextToRead(null, TOPICS), null);
  equal(nextToRead({ topic: "gone", section: "", words: "", share: 0.5 }, TOPICS), null);
});
