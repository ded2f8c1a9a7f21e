import { lineAt, placed } from "../../../theme/components/peek/placement.js";
import { equal, test } from "./harness.js";

const ROOM = { width: 1000, top: 56, bottom: 800 };
const CARD = { width: 300, height: 120 };

test("a card stands below the words and begins where they begin", () => {
  const words = { left: 200, right: 280, top: 300, bottom: 320 };
  equal(placed(words, CARD, ROOM, false), { left: 200, top: 326 });
});

test("from right to left it ends where the words end", () => {
  const words = { left: 500, right: 580, top: 300, bottom: 320 };
  equal(placed(words, CARD, ROOM, true), { left: 280, top: 326 });
});

test("it keeps away from both edges of the window", () => {
  const right = { left: 950, right: 990, top: 300, bottom: 320 };
  equal(placed(right, CARD, ROOM, false).left, 692);
  const left = { left: 2, right: 60, top: 300, bottom: 320 };
  equal(placed(left, CARD, ROOM, false).left, 8);
  equal(placed(left, CARD, ROOM, true).left, 8);
});

test("it stands above words at the lower edge", () => {
  const words = { left: 200, right: 280, top: 760, bottom: 780 };
  equal(placed(words, CARD, ROOM, false).top, 634);
});

test("where it fits on neither side it takes the larger one and never covers the words", () => {
  const words = { left: 200, right: 280, top: 90, bottom: 110 };
  equal(placed(words, CARD, { ...ROOM, bottom: 200 }, false).top, 116);
});

test("of words on two lines it takes the one pointed at, and the first for the keyboard", () => {
  const lines = [
    { top: 10, bottom: 30 },
    { top: 34, bottom: 54 },
  ];
  equal(lineAt(lines, 40), lines[1]);
  equal(lineAt(lines, 0), lines[0]);
});
