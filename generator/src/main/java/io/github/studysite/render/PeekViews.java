package io.github.studysite.render;

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
   */
  static Peeks of(ProseHtml prose, PageContext site) {
    List<Peek> terms =
        prose.linkedTerms().stream()
            .map(site.index()::entry)
            .filter(Objects::nonNull)
            .map(entry -> peek(entry, site))
            .toList();
    return terms.isEmpty() ? null : new Peeks(site.frames().withCards(), terms);
  }

  private static Peek peek(Entry entry, PageContext site) {
    return new Peek(
        entry.term().id(),
        TermNames.html(entry.term().name()),
        entry.term().expansion(),
        Definitions.sentence(entry.term()),
        site.texts().count("peek.topics", site.index().topicsWith(entry)));
  }
}
