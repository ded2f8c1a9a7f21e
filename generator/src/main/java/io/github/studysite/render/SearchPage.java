package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import java.util.List;

/**
 * Makes the page of the search: the search without a dialog to open, and where {@code ?q=} leads.
 */
final class SearchPage {
  private SearchPage() {}

  static Page of(PageContext site) {
    PageLinks links = PageLinks.relativeTo(SitePaths.SEARCH);
    String title = site.texts().of("search.title");
    SearchView view =
        new SearchView(
            site.text(),
            site.frames().frame(links, title, site.texts().of("search.description")),
            topics(site, links),
            site.index().alphabetical().isEmpty() ? "" : links.to(SitePaths.GLOSSARY, "_filter"));
    return new Page(SitePaths.SEARCH, "pages/search", view);
  }

  private static List<Anchor> topics(PageContext site, PageLinks links) {
    List<Topic> topics = site.index().topics();
    if (topics.size() > TopicLists.ALL) {
      String all = site.texts().count("topics.all", topics.size());
      return List.of(new Anchor(links.to(SitePaths.HOME), all));
    }
    return topics.stream()
        .map(topic -> new Anchor(links.to(topic.page()), TopicLists.named(topic)))
        .toList();
  }
}
