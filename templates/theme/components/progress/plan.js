// The exam's date, the limits, and what to do when it is too much.
import { h } from "../dom/elements.js";
import * as SETTINGS from "../store/settings.js";
import { dateOfDay, dayOfDate } from "../study/days.js";
import * as EVENTS from "../study/events.js";
import { eventEntry, undoEntry } from "../study/reviewLog.js";
import { nameCard } from "./cardName.js";
import { lastTogether } from "./figures.js";

const NUMBERS = [SETTINGS.LIMIT, SETTINGS.FRESH];

/**
 * @param {!Element} part
 * @param {{store: !Object, deck: !Object, words: !Object,
 *     now: function(): {time: number, day: number}, refresh: function(): !Promise}} page
 */
export function startPlan(part, { store, deck, words, now, refresh }) {
  const field = (name) => part.querySelector(`[name=${name}]`);
  const said = part.querySelector("[data-at=said]");
  const load = part.querySelector("[data-at=load]");
  const drop = part.querySelector("[data-do=drop]");
  const takeBack = part.querySelector("[data-do=take-back]");
  const surplus = part.querySelector("[data-at=surplus]");
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
  drop.addEventListener("click", async () => {
    const { time, day } = now();
    const { dropped } = model;
    await store.append(dropped.map((card) => eventEntry(EVENTS.SUSPEND, card, time, day)));
    await refresh();
    said.textContent = words.say("dropped", { count: dropped.length });
    takeBack.focus();
  });
  takeBack.addEventListener("click", async () => {
    const { time, day } = now();
    const entries = lastDropped();
    await store.append(entries.map((entry) => undoEntry(entry, time, day)));
    await refresh();
    said.textContent = words.say("takenBack", { count: entries.length });
    field(SETTINGS.LIMIT).focus();
  });
  surplus.addEventListener("toggle", showSurplus);

  // What the learner has asked for again one by one since then is not offered.
  function lastDropped() {
    return lastTogether(model.log, EVENTS.SUSPEND).filter(
      ({ card }) => model.states.get(card)?.suspended,
    );
  }

  function showSurplus() {
    if (surplus.open) {
      const cards = new Map(deck.cards.map((card) => [card.id, card]));
      surplus.querySelector("ol").replaceChildren(
        ...model.dropped.map((id) => {
          const link = h("a");
          nameCard(link, deck, cards.get(id));
          return h("li", {}, link);
        }),
      );
    }
  }

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
      load.replaceChildren(...sentences.map((sentence) => h("p", {}, sentence)));
      const taken = lastDropped();
      [drop, surplus].forEach((element) => {
        element.hidden = dropped.length === 0;
      });
      takeBack.hidden = taken.length === 0;
      drop.textContent = words.say("dropButton", { count: dropped.length });
      takeBack.textContent = words.say("takeBackButton", { count: taken.length });
      showSurplus();
    },
  };
}
