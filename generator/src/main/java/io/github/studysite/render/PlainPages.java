package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.PlainPage;
import java.util.List;

/** Makes the pages that are no topics. */
final class PlainPages {
  private PlainPages() {}

  static Page of(PlainPage page, PageContext site) {
    PageLinks links = PageLinks.relativeTo(page.page());
    BlockViews blocks = site.blocks(links);
    String title = page.frontMatter().title();
    String lead = page.frontMatter().summary();
    String checked = page.frontMatter().checked();
    PlainPageView view =
        new PlainPageView(
            site.text(),
            site.frames()
                .frame(
                    links,
                    title,
                    lead.isEmpty() ? title : lead,
                    checked.isEmpty()
                        ? ""
                        : site.texts().of("footer.checked", "date", site.texts().longDate(checked)),
                    page.path()),
            title,
            lead,
            Parts.of(page.sections(), "", blocks),
            PeekViews.of(blocks.prose(), List.of(), site));
    return new Page(page.page(), "pages/plain", view);
  }
}
