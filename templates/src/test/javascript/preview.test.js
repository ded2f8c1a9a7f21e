import { about, choose, isUrgent, nameOf, summary } from "../../../preview/choice.js";
import { equal, test } from "./harness.js";

const page = { version: "1", styles: ["site.a.css", "quiz.b.css"] };
const fine = { made: true, failure: "", errors: 0, warnings: 0, problems: [] };
const problem = { severity: "error", place: "topics/a.md:1:2", message: "Wrong." };

test("the same page stays", () => {
  equal(choose(page, { version: "1", styles: ["site.a.css", "quiz.b.css"] }), "stay");
});

test("another style sheet is changed in place, another page is loaded", () => {
  equal(choose(page, { version: "1", styles: ["site.c.css", "quiz.b.css"] }), "styles");
  equal(choose(page, { version: "2", styles: page.styles }), "reload");
  equal(choose(page, { version: "1", styles: ["site.a.css"] }), "reload");
});

test("only what keeps the site from being made is urgent", () => {
  equal(isUrgent(fine), false);
  equal(isUrgent({ ...fine, problems: [problem] }), false);
  equal(isUrgent({ ...fine, made: false, problems: [problem] }), true);
  equal(isUrgent({ ...fine, made: false, failure: "Broken." }), true);
});

test("a list that was closed is known by its content", () => {
  equal(nameOf({ ...fine, problems: [problem] }) === nameOf({ ...fine, problems: [problem] }), true);
  equal(nameOf(fine) === nameOf({ ...fine, problems: [problem] }), false);
});

test("the summary counts", () => {
  equal(summary(fine), "");
  equal(summary({ ...fine, errors: 1, warnings: 2 }), "1 error, 2 warnings");
  equal(summary({ ...fine, warnings: 1 }), "1 warning");
  equal(summary({ ...fine, failure: "x" }), "The site could not be made");
  equal(summary({ ...fine, remarks: 1 }), "1 remark");
});

test("what the page under the list is depends on whether there is a site", () => {
  equal(about({ made: true, shown: true }), "The page shows your notes as they are now.");
  equal(
    about({ made: false, shown: true }),
    "The page shows the last good site. This goes away when what holds the new one back is mended.",
  );
  equal(
    about({ made: false, shown: false }),
    "There is no site yet. It appears when what holds it back is mended.",
  );
});
