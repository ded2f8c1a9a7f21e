package io.github.studysite.link;

import io.github.studysite.model.Block;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import java.util.ArrayList;
import java.util.List;

/**
 * Links sections and the entries in them, each in two passes: links that are written anywhere in it
 * count before names that come earlier.
 */
final class SectionLinker {
  private final LinkTargets targets;
  private final ExplicitLinks explicit;
  private final ProseLinker proseLinker;

  SectionLinker(LinkTargets targets, ExplicitLinks explicit, ProseLinker proseLinker) {
    this.targets = targets;
    this.explicit = explicit;
    this.proseLinker = proseLinker;
  }

  List<Section> link(List<Section> sections, NotePage page) {
    return sections.stream().map(section -> link(section, page)).toList();
  }

  private Section link(Section section, NotePage page) {
    Scope scope = Scope.of(page, section.id());
    Prose title = explicit.resolve(section.title(), page, scope.linked());
    List<Block> resolved = resolve(section.blocks(), scope);
    Prose linkedTitle = proseLinker.link(title, scope, false);
    List<Block> linked = new ArrayList<>();
    for (Block block : resolved) {
      if (block instanceof Block.TermList list) {
        linked.add(
            new Block.TermList(list.items().stream().map(item -> link(item, page)).toList()));
      } else {
        linked.add(Blocks.map(block, (prose, mayLink) -> name(prose, scope, mayLink)));
      }
    }
    return new Section(section.id(), section.level(), linkedTitle, linked, section.place());
  }

  private TermItem link(TermItem item, NotePage page) {
    if (item instanceof Term term) {
      List<TermNote> all = new ArrayList<>();
      all.add(term.definition());
      all.addAll(term.notes());
      List<TermNote> linked = notes(all, Scope.ofEntry(page, term.id(), term.id()));
      return term.with(linked.get(0), linked.subList(1, linked.size()));
    }
    TermItem.MoreNotes more = (TermItem.MoreNotes) item;
    String termId = targets.term(more.name(), more.place()).map(Term::id).orElse("");
    Scope scope = Scope.ofEntry(page, more.id(), termId);
    return new TermItem.MoreNotes(
        more.name(), termId, more.id(), notes(more.notes(), scope), more.place());
  }

  private List<TermNote> notes(List<TermNote> notes, Scope scope) {
    List<TermNote> resolved =
        Blocks.mapNotes(
            notes, (prose, mayLink) -> explicit.resolve(prose, scope.page(), scope.linked()));
    return Blocks.mapNotes(resolved, (prose, mayLink) -> name(prose, scope, mayLink));
  }

  /** The first pass: links and images that the author wrote. */
  List<Block> resolve(List<Block> blocks, Scope scope) {
    return Blocks.map(
        blocks, (prose, mayLink) -> explicit.resolve(prose, scope.page(), scope.linked()));
  }

  /** The second pass: names. */
  List<Block> name(List<Block> blocks, Scope scope, boolean mayLink) {
    return Blocks.map(blocks, (prose, may) -> name(prose, scope, mayLink && may));
  }

  private Prose name(Prose prose, Scope scope, boolean mayLink) {
    return proseLinker.link(prose, scope, mayLink);
  }
}
