/** The report on an exam: shares by domain with their bands, and what to read. */
import { h, html } from "../dom/elements.js";
import { way } from "../dom/way.js";
import { examResult } from "../study/exam.js";
import { hideHeader, indexPage, section, setTitle, showMain } from "./chrome.js";
import { address } from "./sessions.js";
import { count, say } from "./words.js";

const percent = (share) => Math.round(share * 100);

export function showReport(study, exam, graded, why) {
  const { deck } = study;
  const result = examResult(
    exam,
    graded.map(({ right }) => right),
    deck.exam.domains.map(({ id }) => id),
  );
  const missed = graded
    .map((answer, i) => ({ ...answer, number: i + 1 }))
    .filter(({ right }) => !right);
  hideHeader();
  setTitle(say("exam.report"));
  const cell = (share) =>
    share.total === 0 ? "–" : say("exam.range", { low: percent(share.low), high: percent(share.high) });
  showMain(
    indexPage(say("exam.report"), why || deck.exam.title, [
      section(
        say("mode.exam"),
        h("p.today", {}, say("exam.result", { right: result.right, total: result.total })),
        way(
          [
            ["mastered", result.total && (result.right / result.total) * 100],
            ["empty", 100],
          ],
          say("exam.result", { right: result.right, total: result.total }),
        ),
        h("p.meta", {}, say("exam.band", { low: percent(result.low), high: percent(result.high) })),
        graded.length < deck.exam.questions &&
          h("p.meta", {}, count("exam.short", graded.length)),
        result.pauses > 0 && h("p.meta", {}, count("exam.pauses", result.pauses)),
        deck.exam.pass > 0 &&
          h("p.meta", {}, say("exam.pass", { pass: deck.exam.pass, scale: deck.exam.scale })),
      ),
      section(
        say("exam.byDomain"),
        h(
          "table.report",
          {},
          h(
            "thead",
            {},
            h(
              "tr",
              {},
              ["domainHead", "rightHead", "bandHead"].map((key, i) =>
                h(i === 0 ? "th" : "th.num", { scope: "col" }, say(`exam.${key}`)),
              ),
            ),
          ),
          h(
            "tbody",
            {},
            result.domains.map((share, i) =>
              h(
                "tr",
                {},
                h("th", { scope: "row" }, deck.exam.domains[i].title),
                h("td.num", {}, say("exam.place", { number: share.right, total: share.total })),
                h("td.num", {}, cell(share)),
              ),
            ),
          ),
        ),
      ),
      missed.length > 0 &&
        section(
          count("exam.missed", missed.length),
          h(
            "ol.missed",
            {},
            missed.map(({ card, body, number }) =>
              h(
                "li",
                { value: number },
                h("p", {}, html(body.question)),
                h(
                  "p.tools.meta",
                  {},
                  h("a", { href: body.note.href }, say("readNote", { note: body.note.words })),
                  h("a", { href: address({ question: card.id }) }, say("exam.tryAgain")),
                ),
              ),
            ),
          ),
        ),
      section(
        say("whatNext"),
        h(
          "p.tools",
          {},
          h("a.button", { href: address({ mode: "shelf" }) }, say("takeShelf")),
          h("a.button.quiet", { href: address({ mode: "exam" }) }, say("exam.again")),
          h("a.button.quiet", { href: "quiz.html" }, say("start")),
        ),
      ),
    ]),
    true,
  );
  document.querySelector("h1").focus();
}
