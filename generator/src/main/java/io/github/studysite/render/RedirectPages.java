package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.Redirects;
import io.github.studysite.render.PageParts.Anchor;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Makes a small page at every address that a topic, a term or a plain page had before. */
final class RedirectPages {
  private final PageContext site;

  RedirectPages(PageContext site) {
    this.site = site;
  }

  /**
   * By path. An address that is taken is left out: it has been reported, unless the author has
   * silenced that.
   *
   * @param pages all other pages
   */
  List<Page> beside(List<Page> pages) {
    Set<String> taken = new HashSet<>();
    pages.forEach(page -> taken.add(page.path().toLowerCase(Locale.ROOT)));
    Map<String, Page> redirects = new TreeMap<>();
    for (Redirects.Redirect redirect : Redirects.of(site.index().linked().site())) {
      if (taken.add(redirect.from().toLowerCase(Locale.ROOT))) {
        redirects.put(redirect.from(), page(redirect));
      }
    }
    return List.copyOf(redirects.values());
  }

  private Page page(Redirects.Redirect redirect) {
    PageLinks links = PageLinks.relativeTo(redirect.from());
    Frame frame = site.frames().frame(links, "", "", "", "");
    String baseUrl = site.index().linked().site().settings().baseUrl();
    return new Page(
        redirect.from(),
        "pages/redirect",
        new RedirectView(
            site.text(),
            frame.language(),
            frame.direction(),
            frame.styleSheet(),
            site.frames().script("redirect", links),
            baseUrl.isEmpty() ? "" : PageLinks.absolute("", baseUrl).to(redirect.to()),
            new Anchor(links.to(redirect.to()), redirect.title())));
  }
}
