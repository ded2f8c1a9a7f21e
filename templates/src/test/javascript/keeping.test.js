import { KEEPING, keepingOf } from "../../../theme/components/store/keeping.js";
import { equal, test } from "./harness.js";

const APPLE = "Apple Computer, Inc.";

test("WebKit clears after seven days, whatever it promises, unless the site is installed", () => {
  equal(keepingOf(false, { vendor: APPLE, installed: false }), KEEPING.SEVEN_DAYS);
  equal(keepingOf(true, { vendor: APPLE, installed: false }), KEEPING.SEVEN_DAYS);
  equal(keepingOf(true, { vendor: APPLE, installed: true }), KEEPING.STAYS);
});

test("other browsers keep what they have promised to keep, and else may clear it", () => {
  // Firefox has no vendor.
  ["Google Inc.", ""].forEach((vendor) => {
    equal(keepingOf(false, { vendor, installed: false }), KEEPING.MAY_GO);
    equal(keepingOf(true, { vendor, installed: false }), KEEPING.STAYS);
  });
});
