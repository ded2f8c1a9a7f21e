package io.github.studysite.render;

import io.github.studysite.model.Term;
import io.github.studysite.render.PageParts.AlikePeeks;
import io.github.studysite.render.PageParts.Peeks;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a page says about the terms it links, in as few bytes as it can be said. */
final class PeekViews {
  private PeekViews() {}

  /**
   * Null if it links none.
   *
   * @param prose has printed the page
   * @param explained what the page explains: a term is not said twice
   */
  static Peeks of(ProseHtml prose, List<Term> explained, PageContext site) {
    SortedMap<Integer, List<String>> byTopics = new TreeMap<>();
    prose.linkedTerms().stream()
        .map(site.index()::entry)
        .filter(Objects::nonNull)
        .forEach(
            entry ->
                byTopics
                    .computeIfAbsent(site.index().topicsWith(entry), unused -> new ArrayList<>())
                    .add(line(entry, explained.contains(entry.term()), site.index())));
    List<AlikePeeks> groups = new ArrayList<>();
    byTopics.forEach(
        (topics, terms) ->
            groups.add(new AlikePeeks(site.texts().count("peek.topics", topics), terms)));
    return groups.isEmpty() ? null : new Peeks(groups);
  }

  private static String line(Entry entry, boolean here, SiteIndex index) {
    Term term = entry.term();
    return here
        ? term.id()
        : String.join(
            "\t",
            term.id(),
            oneLine(term.name()),
            oneLine(term.expansion()),
            oneLine(index.sentence(term)));
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
