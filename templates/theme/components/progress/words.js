import { filled } from "../dom/patterns.js";

/** The words of the page: patterns from its template, filled in. */
export function wordsOf(template) {
  const patterns = new Map(
    [...template.content.querySelectorAll("[data-key]")].map((one) => [
      one.getAttribute("data-key"),
      one.textContent,
    ]),
  );
  const list = (key) => (patterns.get(key) ?? "").split("|");

  /** A sentence; `{count}` also chooses between one and many, where there are two. */
  function say(key, values = {}) {
    const form = new Intl.PluralRules(patterns.get("language") ?? "en").select(values.count ?? 0);
    const pattern =
      patterns.get(`${key}.${form}`) ?? patterns.get(`${key}.other`) ?? patterns.get(key) ?? key;
    const texts = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "number" ? number(value) : value,
    ]);
    return filled(pattern, Object.fromEntries(texts));
  }

  function number(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, list("group")[0]);
  }

  const date = (day) => new Date(day * 86_400_000);
  const day = (day) => date(day).getUTCDate();
  const month = (day) => list("months")[date(day).getUTCMonth()];

  return {
    say,
    number,
    /** As in "25 Nov". */
    shortDate: (at) => say("date", { day: day(at), month: month(at) }),
    /** As in "Wednesday 25 Nov". */
    weekday: (at) =>
      say("weekday", {
        weekday: list("weekdays")[(date(at).getUTCDay() + 6) % 7],
        date: say("date", { day: day(at), month: month(at) }),
      }),
    month,
    /** The names of some days of the week, from Monday. */
    weekdaysShort: () => list("weekdaysShort"),
    percent: (part, whole) => say("percent", { number: Math.round((100 * part) / whole) }),
  };
}
