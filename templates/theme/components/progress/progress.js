// The page of progress: what is kept in this browser, in figures and pictures.
import { loadDeck } from "../deck/deck.js";
import { h, svg } from "../dom/elements.js";
import { thickWay } from "../dom/way.js";
import { tellPages } from "../memory/tell.js";
import { openStore } from "../store/store.js";
import { dayOf } from "../study/days.js";
import { nameCard } from "./cardName.js";
import { MEMORIES, activity, byDomain, hardest, held, remembered } from "./figures.js";
import { startKeep } from "./keep.js";
import { modelOf } from "./model.js";
import { startPlan } from "./plan.js";
import { columns, run, squares } from "./plots.js";
import { wordsOf } from "./words.js";

const WEEKS_OF_MEMORY = 10;
const WEEKS_OF_DAYS = 16;
const HARDEST = 10;

export async function startProgress() {
  const main = document.querySelector("main[data-progress]");
  const words = wordsOf(main.querySelector("template[data-words]"));
  const part = (name) => main.querySelector(`[data-part=${name}]`);
  const trouble = main.querySelector("[data-at=trouble]");
  let deck;
  try {
    deck = await loadDeck();
  } catch {
    trouble.textContent = words.say("noDeck");
    trouble.hidden = false;
    return;
  }
  const store = await openStore(deck.site);
  let log = [];
  let shownDay;
  const now = () => {
    const time = Date.now();
    // An entry comes after all that it may take back, whatever the clock says.
    return { time: Math.max(time, (log.at(-1)?.time ?? 0) + 1), day: dayOf(time) };
  };
  const page = { store, deck, words, now, refresh };
  const plan = startPlan(part("plan"), page);
  const keep = startKeep(part("keep"), page);

  async function refresh() {
    show(await store.load());
  }

  function show(loaded) {
    log = loaded;
    shownDay = dayOf(Date.now());
    const model = modelOf(log, deck.cards, store.getSetting, shownDay, Date.now());
    showHeld(main, part("held"), model, words);
    plan.show(model);
    showDue(part("due"), model, words);
    showRemembered(part("remembered"), model, words);
    showDays(part("days"), model, words);
    showTopics(part("topics"), model, words);
    const domains = part("domains");
    if (domains !== null) {
      showDomains(domains, model, words);
    }
    showHardest(part("hardest"), deck, model, words);
    keep.show(model);
    tellPages(deck, log, model.states, store.getSetting);
  }

  store.onChange(show);
  // Another day may have begun.
  document.addEventListener("visibilitychange", () => dayOf(Date.now()) !== shownDay && refresh());
  store.onTrouble((kind) => {
    trouble.textContent = words.say(`trouble-${kind}`);
    trouble.hidden = false;
  });
  await refresh();
  main.dataset.ready = "";
}

function showHeld(main, part, { cards, states, exam, today, limit, daysOverLimit, allBegun }, words) {
  const counts = held(cards, states);
  const sentences = [
    counts.new === cards.length
      ? words.say("allNew", { count: cards.length })
      : words.say("known", { mastered: counts.mastered, cards: cards.length }),
  ];
  if (exam !== null) {
    const enough = allBegun && (limit === null || daysOverLimit === 0);
    sentences.push(words.say(enough ? "daysEnough" : "daysLeft", { count: exam.day - today }));
  }
  main.querySelector("[data-at=lead]").textContent = sentences.join(" ");
  part.querySelector("svg").replaceWith(wayOf(counts));
  MEMORIES.forEach((memory) => {
    part.querySelector(`[data-count=${memory}]`).textContent = words.number(counts[memory]);
  });
}

function showDue(part, { ahead, limit, exam }, words) {
  const most = ahead.reduce((one, other) => (other.cards > one.cards ? other : one));
  const cards = ahead.map(({ cards: count }) => count);
  part.querySelector("h2").textContent = words.say(exam === null ? "dueAhead" : "dueUntilExam");
  part.querySelector("[data-at=cue]").textContent = words.say("dueCue", { count: ahead[0].fresh, most: most.cards });
  const description = words.say("dueText", {
    least: Math.min(...cards),
    most: most.cards,
    day: words.weekday(most.day),
  });
  const title = words.say("dueTitle");
  drawn(part, columns("due", ahead, limit, words, title, description));
  rowed(
    part,
    ahead.map(({ day, reviews, fresh, cards: all }) => [words.weekday(day), reviews, fresh, all]),
  );
}

function showRemembered(part, { answers, today, target }, words) {
  const weeks = remembered(answers, today, WEEKS_OF_MEMORY);
  const shares = weeks.filter((week) => week.answers > 0);
  const share = ({ right, answers: all }) => words.percent(right, all);
  const wanted = words.percent(target, 1);
  part.querySelector("[data-at=empty]").hidden = shares.length > 0;
  part.querySelector("details").hidden = shares.length === 0;
  const description =
    shares.length === 0
      ? part.querySelector("[data-at=empty]").textContent
      : words.say("rememberedText", {
          first: share(shares[0]),
          week: words.shortDate(shares[0].monday),
          last: share(shares.at(-1)),
          target: wanted,
        });
  const title = words.say("rememberedTitle");
  drawn(part, run("remembered", weeks, target, words, title, description));
  part.querySelector("caption").textContent = words.say("rememberedCaption", { target: wanted });
  rowed(
    part,
    shares.map((week) => [words.say("week", { date: words.shortDate(week.monday) }), share(week), week.answers]),
  );
}

function showDays(part, { answers, today }, words) {
  const weeks = activity(answers, today, WEEKS_OF_DAYS);
  const days = weeks.flatMap((week) => week.days);
  const busy = days.filter((day) => day.answers > 0).length;
  part.querySelector("[data-at=empty]").hidden = busy > 0;
  part.querySelector("details").hidden = busy === 0;
  const description = words.say("daysText", { busy, days: days.length });
  const title = words.say("daysTitle", { date: words.shortDate(days[0].day) });
  drawn(part, squares("days", weeks, today, words, title, description));
  rowed(
    part,
    weeks.map((week) => [
      words.say("week", { date: words.shortDate(week.monday) }),
      week.days.filter((day) => day.answers > 0).length,
      week.days.reduce((sum, day) => sum + day.answers, 0),
    ]),
  );
}

function showTopics(part, { cards, states }, words) {
  part.querySelectorAll("tr[data-topic]").forEach((row) => {
    const slug = row.getAttribute("data-topic");
    const counts = held(
      cards.filter(({ topic }) => topic === slug),
      states,
    );
    row.querySelector("svg").replaceWith(wayOf(counts));
    MEMORIES.forEach((memory) => {
      row.querySelector(`[data-count=${memory}]`).textContent = words.number(counts[memory]);
    });
  });
}

function showDomains(part, { cards, answers }, words) {
  const rows = [...part.querySelectorAll("tr[data-domain]")];
  const domains = rows.map((row) => row.getAttribute("data-domain"));
  byDomain(domains, cards, answers).forEach(({ answers: all, right }, i) => {
    const line = (kind, to) => svg("line", { class: kind, x1: 0, x2: to, y1: 5, y2: 5 });
    const share = all === 0 ? words.say("none") : words.percent(right, all);
    const lines = [line("empty", "100%")];
    if (right > 0) {
      lines.push(line("mastered", `${(100 * right) / all}%`));
    }
    rows[i].querySelector("svg").replaceChildren(...lines);
    rows[i].querySelector("[data-at=right]").textContent = share;
    rows[i].querySelector("[data-at=answers]").textContent = String(all);
  });
}

function showHardest(part, deck, { cards, states }, words) {
  const found = hardest(cards, states, HARDEST);
  part.querySelector("[data-at=empty]").hidden = found.length > 0;
  const list = part.querySelector("ol");
  const rowOf = part.querySelector("template").content;
  list.replaceChildren(
    ...found.map(({ card, state }) => {
      const row = rowOf.cloneNode(true);
      row.querySelector("b").textContent = words.say("lapses", { count: state.lapses });
      nameCard(row.querySelector("a"), deck, card);
      return row;
    }),
  );
}

function wayOf(counts) {
  return thickWay(MEMORIES.map((memory) => [memory, counts[memory]]));
}

function drawn(part, picture) {
  part.querySelector("svg").replaceWith(picture);
}

/** The first cell of a row names it, the others are numbers. */
function rowed(part, rows) {
  part.querySelector("tbody").replaceChildren(
    ...rows.map(([name, ...numbers]) =>
      h(
        "tr",
        {},
        h("th", { scope: "row" }, name),
        ...numbers.map((number) => h("td", { class: "num" }, String(number))),
      ),
    ),
  );
}
