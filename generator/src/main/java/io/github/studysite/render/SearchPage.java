package io.github.studysite.render;

import io.github.studysite.model.Page;

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
            site.text(), site.frames().frame(links, title, site.texts().of("search.description")));
    return new Page(SitePaths.SEARCH, "pages/search", view);
  }
}
