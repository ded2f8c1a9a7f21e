// Copies to a file and back, the table for the optimizer, and beginning anew.
import { LAST_COPY, answersWithoutCopy, copyOf, isCopyDue } from "../store/copies.js";
import { keepingOf, thisBrowser } from "../store/keeping.js";
import * as SETTINGS from "../store/settings.js";
import { dateOfDay } from "../study/days.js";
import { progressFile, readProgressFile, reviewTable } from "../study/exportFile.js";
import { merge } from "../study/merge.js";
import * as EVENTS from "../study/events.js";
import { eventEntry, isAnswer, undoEntry } from "../study/reviewLog.js";
import { lastTogether } from "./figures.js";

const TAKEN_ALONG = [SETTINGS.EXAM, SETTINGS.LIMIT, SETTINGS.FRESH, SETTINGS.KEYS, SETTINGS.TWO];

/**
 * @param {!Element} part
 * @param {{store: !Object, deck: !Object, words: !Object,
 *     now: function(): {time: number, day: number}, refresh: function(): !Promise}} page
 */
export function startKeep(part, { store, deck, words, now, refresh }) {
  const at = (name) => part.querySelector(`[data-at=${name}]`);
  const button = (name) => part.querySelector(`[data-do=${name}]`);
  const file = part.querySelector("input[type=file]");
  const topic = part.querySelector("select");
  const asking = part.querySelector("dialog");
  let model;

  function say(key, values = {}) {
    at("said").textContent = words.say(key, values);
  }

  function download(name, type, text) {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    // Not at once: the browser may not have begun to read.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  const named = (extension) => `${deck.site}-${dateOfDay(now().day)}.${extension}`;

  button("copy").addEventListener("click", async () => {
    const log = await store.load();
    const settings = Object.fromEntries(
      TAKEN_ALONG.map((name) => [name, store.getSetting(name)]).filter(
        ([, value]) => value !== undefined,
      ),
    );
    const text = progressFile(deck.site, now().time, log, settings);
    download(named("json"), "application/json", text);
    await store.setSetting(LAST_COPY, copyOf(log, now().day));
    await refresh();
    say("copied", { count: log.filter(isAnswer).length });
  });

  button("table").addEventListener("click", async () => {
    download(named("csv"), "text/csv", reviewTable(await store.load()));
  });

  button("bring").addEventListener("click", () => file.click());
  file.addEventListener("change", async () => {
    const [chosen] = file.files;
    if (chosen === undefined) {
      return;
    }
    const text = await chosen.text().catch(() => "");
    // Or the same file could not be chosen again.
    file.value = "";
    const { log, settings, error, site } = readProgressFile(text, deck.site);
    if (error !== undefined) {
      say(`error-${error}`, { site, file: chosen.name });
      return;
    }
    const before = await store.load();
    await store.append(log);
    for (const name of TAKEN_ALONG) {
      // What was set here stays.
      if ((store.getSetting(name) ?? null) === null && (settings[name] ?? null) !== null) {
        await store.setSetting(name, settings[name]);
      }
    }
    await refresh();
    const brought = log.filter(isAnswer).length;
    const added = merge(before, log).filter(isAnswer).length - before.filter(isAnswer).length;
    say("brought", { count: added, there: brought - added });
  });

  const cardsToReset = () =>
    deck.cards.filter(
      ({ id, topic: slug }) =>
        model.states.has(id) && (topic.value === "" || topic.value === slug),
    );

  button("reset").addEventListener("click", () => {
    const count = cardsToReset().length;
    if (count === 0) {
      say("nothingToReset");
      return;
    }
    at("question").textContent = words.say("reset", {
      count,
      topic: topic.selectedOptions[0].textContent,
    });
    asking.showModal();
  });
  button("reset-no").addEventListener("click", () => asking.close());
  button("reset-yes").addEventListener("click", async () => {
    const { time, day } = now();
    const entries = cardsToReset().map(({ id }) => eventEntry(EVENTS.RESET, id, time, day));
    asking.close();
    await store.append(entries);
    await refresh();
    say("wasReset", { count: entries.length });
    button("undo").focus();
  });
  button("undo").addEventListener("click", async () => {
    const { time, day } = now();
    const entries = lastTogether(model.log, EVENTS.RESET);
    await store.append(entries.map((entry) => undoEntry(entry, time, day)));
    await refresh();
    say("wasUndone", { count: entries.length });
    button("reset").focus();
  });

  async function showKeeping() {
    const keeping = keepingOf(await store.persisted(), thisBrowser());
    // What keeps nothing needs no word on how long.
    at("keeping").textContent = store.kind === "memory" ? "" : words.say(`keeping-${keeping}`);
  }

  return {
    show(shown) {
      model = shown;
      const last = store.getSetting(LAST_COPY);
      const open = answersWithoutCopy(model.log, last);
      const due = isCopyDue(model.log, last);
      const days = last === undefined ? 0 : model.today - last.day;
      at("where").textContent = words.say(`kept-${store.kind}`);
      at("last").textContent =
        last === undefined
          ? words.say("neverCopied")
          : days === 0
            ? words.say("copiedToday")
            : words.say("copiedBefore", { count: days });
      at("remind").textContent = due ? words.say("remind", { count: open }) : "";
      at("remind").hidden = !due;
      button("undo").hidden = lastTogether(model.log, EVENTS.RESET).length === 0;
      showKeeping();
    },
  };
}
