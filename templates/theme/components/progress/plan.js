// The exam's date, the limits, and what to do when it is too much.
import { SETTINGS } from "../store/store.js";
import { dateOfDay, dayOfDate } from "../study/days.js";
import { EVENTS, eventEntry } from "../study/reviewLog.js";

const NUMBERS = [SETTINGS.LIMIT, SETTINGS.FRESH];

/**
 * @param {!Element} part
 * @param {{store: !Object, words: !Object, now: function(): {time: number, day: number},
 *     refresh: function(): !Promise}} page
 */
export function startPlan(part, { store, words, now, refresh }) {
  const field = (name) => part.querySelector(`[name=${name}]`);
  const said = part.querySelector("[data-at=said]");
  const load = part.querySelector("[data-at=load]");
  const putOff = part.querySelector("[data-do=put-off]");
  let model;

  async function save(name, value) {
    await store.setSetting(name, value);
    await refresh();
    said.textContent = words.say("saved");
  }

  field(SETTINGS.EXAM).addEventListener("change", ({ target }) => {
    const day = dayOfDate(target.value);
    if (target.value !== "" && (day === null || day <= now().day)) {
      said.textContent = words.say("dateInThePast");
      return;
    }
    save(SETTINGS.EXAM, day === null ? null : { day, since: now().day });
  });
  NUMBERS.forEach((name) =>
    field(name).addEventListener("change", ({ target }) => {
      const number = target.value === "" ? null : Number(target.value);
      if (number !== null && !(Number.isInteger(number) && number >= 0)) {
        said.textContent = words.say("noNumber");
        return;
      }
      save(name, number);
    }),
  );
  putOff.addEventListener("click", async () => {
    const { time, day } = now();
    const { dropped } = model;
    await store.append(dropped.map((card) => eventEntry(EVENTS.BURY, card, time, day)));
    await refresh();
    said.textContent = words.say("putOff", { count: dropped.length });
    field(SETTINGS.LIMIT).focus();
  });

  return {
    show(shown) {
      model = shown;
      const { chosen, exam, limit, fresh, needed, due, dropped, daysOverLimit, ahead, unseen } =
        model;
      const put = (name, value) => {
        // Not under the learner's fingers, when another tab has changed it.
        if (document.activeElement !== field(name)) {
          field(name).value = value;
        }
      };
      put(SETTINGS.EXAM, exam === null ? "" : dateOfDay(chosen.day));
      put(SETTINGS.LIMIT, limit ?? "");
      put(SETTINGS.FRESH, store.getSetting(SETTINGS.FRESH) ?? "");
      field(SETTINGS.FRESH).placeholder = String(fresh);
      const sentences = [];
      if (exam !== null) {
        sentences.push(words.say("lastPass"));
      }
      if (unseen > 0 && needed !== null) {
        sentences.push(
          needed === 0
            ? words.say("noTimeForNew", { count: unseen })
            : words.say("neededADay", { count: needed }),
        );
      }
      if (dropped.length > 0) {
        sentences.push(words.say("overToday", { due: due.length, limit, count: dropped.length }));
      }
      if (daysOverLimit > 0) {
        sentences.push(words.say("overLimit", { count: daysOverLimit, days: ahead.length, limit }));
      }
      load.textContent = sentences.join(" ");
      putOff.hidden = dropped.length === 0;
      putOff.textContent = words.say("putOffButton", { count: dropped.length });
    },
  };
}
