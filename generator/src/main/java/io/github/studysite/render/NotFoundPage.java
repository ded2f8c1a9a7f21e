package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.render.PageParts.Anchor;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/** Makes the page that a server shows in place of a missing one, at any depth. */
final class NotFoundPage {
  private NotFoundPage() {}

  static Page of(PageContext site) {
    String base = site.index().linked().site().settings().baseUrl();
    PageLinks links =
        base.isEmpty()
            ? PageLinks.relativeTo(SitePaths.NOT_FOUND)
            : PageLinks.absolute(SitePaths.NOT_FOUND, URI.create(base).getRawPath());
    List<Anchor> starts = new ArrayList<>();
    starts.add(new Anchor(links.to(SitePaths.HOME), site.texts().of("notFound.topics")));
    if (!site.index().alphabetical().isEmpty()) {
      starts.add(new Anchor(links.to(SitePaths.GLOSSARY), site.texts().of("notFound.glossary")));
    }
    if (!site.errata().isEmpty()) {
      starts.add(new Anchor(links.to(SitePaths.ERRATA), site.texts().of("notFound.errata")));
    }
    NotFoundView view =
        new NotFoundView(
            site.text(),
            site.frames()
                .frame(links, site.texts().of("notFound.head"), site.texts().of("notFound.title")),
            starts);
    return new Page(SitePaths.NOT_FOUND, "pages/not-found", view);
  }
}
