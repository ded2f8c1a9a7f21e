package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.ErratumKind;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Blocks of notes as views for one page. */
final class BlockViews {
  private final SiteIndex index;
  private final Texts texts;
  private final PageLinks links;
  private final ProseHtml prose;

  BlockViews(SiteIndex index, Texts texts, PageLinks links) {
    this(index, texts, links, new ProseHtml(links, texts, index::imageSize, null));
  }

  BlockViews(SiteIndex index, Texts texts, PageLinks links, ProseHtml prose) {
    this.index = index;
    this.texts = texts;
    this.links = links;
    this.prose = prose;
  }

  ProseHtml prose() {
    return prose;
  }

  PageLinks links() {
    return links;
  }

  List<BlockView> all(List<Block> blocks) {
    return blocks.stream().map(this::view).toList();
  }

  BlockView view(Block block) {
    if (block instanceof Block.Passage passage) {
      return new BlockView(prose.html(passage.prose()).stripTrailing(), null, null, null);
    }
    if (block instanceof Block.TermList list) {
      List<BlockView.Entry> entries = list.items().stream().map(this::entry).toList();
      return new BlockView("", new BlockView.TermList(entries), null, null);
    }
    if (block instanceof Block.CallOut callOut) {
      return new BlockView("", null, callOut(callOut), null);
    }
    return new BlockView("", null, null, erratum((Block.Erratum) block));
  }

  private BlockView.CallOut callOut(Block.CallOut callOut) {
    CallOutKind kind = callOut.kind();
    String name = kind.name().toLowerCase(Locale.ROOT);
    boolean standard = CallOutKind.STANDARD.contains(kind);
    return new BlockView.CallOut(
        standard ? texts.of("callOut." + name) : Html.escape(kind.label()),
        standard ? "" : " " + name,
        kind.warning(),
        all(callOut.body()));
  }

  BlockView.Erratum erratum(Block.Erratum erratum) {
    boolean outdated = erratum.kind() == ErratumKind.OUTDATED;
    String kind = outdated ? "outdated" : "wrong";
    String since = erratum.since();
    return new BlockView.Erratum(
        texts.of("erratum." + kind),
        since.isEmpty() ? "" : texts.of("erratum.since", "date", texts.shortDate(since)),
        texts.of("erratum.then." + kind),
        erratum.then().isEmpty() ? "" : texts.of("quoted", "text", prose.inline(erratum.then())),
        texts.of("erratum.now." + kind),
        prose.inline(erratum.now()));
  }

  BlockView.Note note(TermNote note) {
    if (note.blocks().size() == 1 && note.blocks().get(0) instanceof Block.Passage passage) {
      return new BlockView.Note(
          List.of(new BlockView(prose.inline(passage.prose()), null, null, null)));
    }
    return new BlockView.Note(all(note.blocks()));
  }

  List<BlockView.Note> notes(List<TermNote> notes) {
    return notes.stream().map(this::note).toList();
  }

  private BlockView.Entry entry(TermItem item) {
    if (item instanceof Term term) {
      List<BlockView.Note> notes = new ArrayList<>();
      notes.add(note(term.definition()));
      notes.addAll(notes(term.notes()));
      return entry(term, term.id(), false, notes);
    }
    TermItem.MoreNotes more = (TermItem.MoreNotes) item;
    SiteIndex.Entry defined = index.entry(more.termId());
    if (defined == null) {
      // The name is unknown and has been reported; its notes stay on the page.
      return new BlockView.Entry(
          more.id(), "", "", TermNames.html(more.name()), "", true, notes(more.notes()));
    }
    return entry(defined.term(), more.id(), true, notes(more.notes()));
  }

  private BlockView.Entry entry(
      Term term, String anchor, boolean more, List<BlockView.Note> notes) {
    return new BlockView.Entry(
        anchor,
        anchor.equals(term.id()) ? "" : term.id(),
        links.to(term.page()),
        TermNames.html(term.name()),
        more ? "" : TermNames.expansion(term.name(), term.expansion()),
        more,
        notes);
  }
}
