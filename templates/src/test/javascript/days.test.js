import { dateOfDay, dayOf, dayOfDate } from "../../../theme/components/study/days.js";
import { equal, test } from "./harness.js";

const at = (text) => Date.parse(text);
const UTC = () => 0;
const BERLIN_SUMMER = () => -120;
const NEW_YORK = () => 300;

test("a study day starts at four in the morning", () => {
  const days = ["2026-12-19T03:59:59Z", "2026-12-19T04:00:00Z", "2026-12-20T03:59:59Z"];
  equal(
    days.map((time) => dateOfDay(dayOf(at(time), UTC))),
    ["2026-12-18", "2026-12-19", "2026-12-19"],
  );
});

test("it is the local time that counts, east and west", () => {
  equal(dateOfDay(dayOf(at("2026-07-01T01:59:00Z"), BERLIN_SUMMER)), "2026-06-30");
  equal(dateOfDay(dayOf(at("2026-07-01T02:00:00Z"), BERLIN_SUMMER)), "2026-07-01");
  equal(dateOfDay(dayOf(at("2026-07-01T08:59:00Z"), NEW_YORK)), "2026-06-30");
  equal(dateOfDay(dayOf(at("2026-07-01T09:00:00Z"), NEW_YORK)), "2026-07-01");
});

test("the clock going forward or back neither skips nor repeats a day", () => {
  const change = at("2026-03-29T01:00:00Z");
  const berlin = (time) => (time < change ? -60 : -120);
  const days = Array.from({ length: 72 }, (_, hour) =>
    dayOf(at("2026-03-28T00:00:00Z") + hour * 3_600_000, berlin),
  );
  equal(
    days.every((day, i) => i === 0 || (day >= days[i - 1] && day <= days[i - 1] + 1)),
    true,
  );
  // The hour that is left out lies before four on the 29th, so it is the 28th that is shorter.
  equal(days.filter((day) => dateOfDay(day) === "2026-03-28").length, 23);
  equal(days.filter((day) => dateOfDay(day) === "2026-03-29").length, 24);
});

test("a date is the day that it names", () => {
  equal(dayOfDate("1970-01-02"), 1);
  equal(dayOfDate("2026-12-20"), dayOf(at("2026-12-20T12:00:00Z"), UTC));
  equal(dateOfDay(dayOfDate("2028-02-29")), "2028-02-29");
});

test("no date", () =>
  equal(["", "tomorrow", "2026-02-30", "2026-13-01", "20.12.2026"].map(dayOfDate), [
    null,
    null,
    null,
    null,
    null,
  ]));

test("without an offset the browser's own is used", () => {
  const noon = new Date(2026, 5, 15, 12).getTime();
  equal(dateOfDay(dayOf(noon)), "2026-06-15");
  equal(dateOfDay(dayOf(new Date(2026, 5, 15, 3).getTime())), "2026-06-14");
});
