package io.github.studysite.render;

import io.github.studysite.model.Term;
import io.github.studysite.render.PageParts.Explained;
import io.github.studysite.render.PageParts.Peek;
import io.github.studysite.render.PageParts.Peeks;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.List;
import java.util.Objects;

/** What a page says about the terms it links. */
final class PeekViews {
  private PeekViews() {}

  /**
   * Null if it links none.
   *
   * @param prose has printed the page
   * @param explained what the page explains: a term is not said twice
   */
  static Peeks of(ProseHtml prose, List<Term> explained, PageContext site) {
    List<Peek> terms =
        prose.linkedTerms().stream()
            .map(site.index()::entry)
            .filter(Objects::nonNull)
            .map(entry -> peek(entry, explained.contains(entry.term()), site))
            .toList();
    return terms.isEmpty() ? null : new Peeks(site.frames().withCards(), terms);
  }

  private static Peek peek(Entry entry, boolean here, PageContext site) {
    Term term = entry.term();
    return new Peek(
        term.id(),
        here
            ? null
            : new Explained(
                TermNames.html(term.name()), term.expansion(), site.index().sentence(term)),
        site.texts().count("peek.topics", site.index().topicsWith(entry)));
  }
}
