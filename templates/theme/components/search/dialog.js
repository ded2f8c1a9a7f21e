// The dialog: a combobox over a list of hits.
import { entryAt } from "./entry.js";
import { lookUp } from "./lookup.js";
import { cardOf, filled, optionOf, previewOf } from "./parts.js";

const KINDS = ["terms", "notes", "questions"];
/** How many of each kind are listed among all, and of one kind alone. */
const AMONG_ALL = { terms: 6, notes: 12, questions: 6 };
const ALONE = 50;

export class SearchDialog {
  /**
   * @param {!HTMLTemplateElement} template
   * @param {!Pieces} pieces
   * @param {!Loader} loader
   * @param {!URL} root of the site
   */
  constructor(template, pieces, loader, root) {
    const dialog = template.content.firstElementChild.cloneNode(true);
    this.dialog = dialog;
    this.pieces = pieces;
    this.loader = loader;
    this.root = root;
    this.input = dialog.querySelector("input");
    this.list = dialog.querySelector(".results");
    this.card = dialog.querySelector(".card");
    this.preview = dialog.querySelector(".preview");
    this.status = dialog.querySelector("[role=status]");
    this.chips = [...dialog.querySelectorAll(".chip")];
    this.kind = "all";
    this.active = -1;
    /** Whether a hit was chosen by hand since the query changed. */
    this.moved = false;
    this.shown = [];
    this.turn = 0;
    this.listen();
    document.body.append(dialog);
  }

  listen() {
    this.input.addEventListener("input", () => this.look());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.dialog.querySelector(".field button").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) {
        this.dialog.close();
      }
    });
    this.list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.go(this.shown[[...this.list.children].indexOf(option)]);
      }
    });
    for (const chip of this.chips) {
      chip.addEventListener("click", () => {
        this.kind = chip.dataset.kind;
        this.look();
        this.input.focus();
      });
    }
  }

  /** @param {string} query what stands in the field; empty to keep what does */
  open(query) {
    if (!this.dialog.open) {
      this.dialog.showModal();
    }
    if (query !== "") {
      this.input.value = query;
    }
    this.input.select();
    this.look();
  }

  /** Looks up, and again when what it lacked has come. */
  async look() {
    const turn = ++this.turn;
    this.moved = false;
    this.list.setAttribute("aria-busy", "true");
    try {
      do {
        const found = lookUp(this.pieces, this.input.value);
        const hits = this.hits(found);
        hits.forEach(({ entry }) => entryAt(this.pieces, entry));
        if (turn === this.turn && this.pieces.entries.some((count) => count > 0)) {
          this.show(found, hits);
        }
      } while ((await this.loader.missing()) && turn === this.turn);
      if (turn === this.turn) {
        this.list.setAttribute("aria-busy", "false");
      }
    } catch {
      this.fail();
    }
  }

  /** A piece could not be loaded: the site was built anew, or the network is gone. */
  fail() {
    this.status.textContent = this.status.dataset.failed;
  }

  hits(found) {
    return KINDS.flatMap((kind) => {
      const most = this.kind === "all" ? AMONG_ALL[kind] : this.kind === kind ? ALONE : 0;
      return found[kind]
        .filter((entry) => entry !== found.exact)
        .slice(0, most)
        .map((entry) => ({ kind, entry }));
    });
  }

  show(found, hits) {
    const { query } = found;
    const before = this.shown[this.active];
    this.query = query;
    // Nobody who does not know yet what to look for stands before an empty sheet.
    const begins = query.text === "";
    this.shown = begins ? this.pieces.pages : hits.map((hit) => ({ ...hit, ...entryAt(this.pieces, hit.entry) })).filter(({ path }) => path);
    this.list.replaceChildren(...this.shown.map((hit, at) => optionOf(hit, at, query, this.list.dataset)));
    this.list.hidden = this.shown.length === 0;
    this.input.setAttribute("aria-expanded", String(this.shown.length > 0));
    this.exact = found.exact === null ? null : entryAt(this.pieces, found.exact);
    this.card.hidden = !this.exact;
    if (this.exact) {
      this.card.replaceChildren(...cardOf(this.exact, this.urlOf(this.exact), this.status.dataset));
    }
    this.showCounts(found);
    // With the answer at hand, Enter opens it; a hit has to be chosen. What was chosen stays so when more hits come.
    const first = begins || this.exact || this.shown.length === 0 ? -1 : 0;
    const again = this.moved ? this.shown.findIndex(({ entry }) => entry === before?.entry) : -1;
    this.choose(again >= 0 ? again : first);
  }

  showCounts(found) {
    const counts = KINDS.map((kind) => found[kind].length);
    const all = counts.reduce((sum, count) => sum + count, 0);
    const empty = this.input.value.trim() === "";
    this.chips[0].parentElement.hidden = all === 0;
    this.chips.forEach((chip, at) => {
      chip.setAttribute("aria-pressed", String(chip.dataset.kind === this.kind));
      chip.querySelector("span").textContent = String(at === 0 ? all : counts[at - 1]);
    });
    const { one, other, none, nearest } = this.status.dataset;
    if (empty) {
      this.status.textContent = "";
    } else if (all > 0) {
      this.status.textContent = filled(all === 1 ? one : other, { count: String(all) });
      this.tellAnswer();
    } else {
      this.status.textContent = filled(none, { query: this.input.value.trim() });
      this.offer(found, nearest);
    }
  }

  /** Who does not see the card hears it: the focus stays in the field. */
  tellAnswer() {
    if (this.exact) {
      const { title, expansion, text } = this.exact;
      const heard = document.createElement("span");
      heard.className = "vh";
      heard.textContent = `${[title, expansion, text].filter(Boolean).join(". ")} `;
      this.status.prepend(heard);
    }
  }

  /** What may have been meant. */
  offer(found, pattern) {
    const term = found.nearest === null ? null : entryAt(this.pieces, found.nearest);
    if (term) {
      const link = document.createElement("a");
      link.href = this.urlOf(term);
      link.textContent = term.title;
      const [before, after] = pattern.split("{term}");
      this.status.append(" ", before, link, after);
    }
  }

  key(event) {
    const last = this.shown.length - 1;
    const first = this.exact ? -1 : 0;
    const moves = {
      ArrowDown: this.active < last ? this.active + 1 : first,
      ArrowUp: this.active > first ? this.active - 1 : last,
      Home: first,
      End: last,
    };
    if (event.isComposing) {
      return;
    }
    if (event.key in moves && last >= 0) {
      event.preventDefault();
      this.moved = true;
      this.choose(moves[event.key]);
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = this.shown[this.active] ?? this.exact;
      if (chosen) {
        this.go(chosen);
      }
    }
  }

  choose(at) {
    this.active = at;
    [...this.list.children].forEach((option, index) => {
      option.setAttribute("aria-selected", String(index === at));
      if (index === at) {
        option.scrollIntoView({ block: "nearest" });
      }
    });
    const hit = this.shown[at];
    this.preview.hidden = !hit?.kind;
    if (hit) {
      this.input.setAttribute("aria-activedescendant", this.list.children[at].id);
      this.preview.replaceChildren(...previewOf(hit, this.query, this.urlOf(hit), this.preview.dataset));
    } else {
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  /** Where a hit leads: the words go along, so that the page can mark them. */
  urlOf({ path, anchor, kind }) {
    const url = new URL(path, this.root);
    if (kind === "notes" || kind === "questions") {
      url.searchParams.set("q", this.input.value.trim());
      url.hash = anchor;
    }
    return url.href;
  }

  go(hit) {
    window.location.href = this.urlOf(hit);
    this.dialog.close();
  }
}
