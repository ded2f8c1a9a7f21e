package io.github.studysite.render;

import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Page;
import io.github.studysite.model.Term;
import io.github.studysite.render.PageParts.Crumb;
import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.PageParts.Turn;
import io.github.studysite.render.PageParts.TurnLink;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.List;

/** Makes pages of all that mentions a term, for terms whose own page cannot hold it. */
final class MentionPages {
  /** A page's size must not grow with the site. */
  private static final int ON_A_PAGE = 500;

  private final PageContext site;
  private final Texts texts;

  MentionPages(PageContext site) {
    this.site = site;
    this.texts = site.texts();
  }

  /** None if every term's own page shows all. */
  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    for (Entry entry : site.index().alphabetical()) {
      List<Mention> mentions = views(PageLinks.relativeTo("")).all(entry.term());
      if (mentions.size() > MentionViews.MOST) {
        int parts = (mentions.size() + ON_A_PAGE - 1) / ON_A_PAGE;
        for (int part = 1; part <= parts; part++) {
          pages.add(page(entry.term(), mentions, part, parts));
        }
      }
    }
    return pages;
  }

  private MentionViews views(PageLinks links) {
    return new MentionViews(site.index(), texts, links);
  }

  private Page page(Term term, List<Mention> mentions, int part, int parts) {
    PageLinks links = PageLinks.relativeTo(SitePaths.mentions(term.id(), part));
    int from = (part - 1) * ON_A_PAGE;
    int to = Math.min(mentions.size(), part * ON_A_PAGE);
    String title = texts.of("mentions.of", "term", term.name());
    String count = texts.count("count.places", mentions.size());
    String span = span(from + 1, to);
    return new Page(
        links.page(),
        "pages/mentions",
        new MentionsView(
            site.text(),
            site.frames()
                .frame(links, parts == 1 ? title : title + ", " + span, title + ": " + count),
            new Crumbs(
                List.of(new Crumb(links.to(term.page(), "_mentioned"), term.name(), false)),
                texts.of("mentions.title")),
            title,
            parts == 1 ? count : count + ", " + span,
            views(links).groups(mentions.subList(from, to)),
            parts == 1 ? null : turn(term, mentions.size(), part, parts, links)));
  }

  private Turn turn(Term term, int size, int part, int parts, PageLinks links) {
    return new Turn(
        part == 1 ? null : turnLink(term, size, part - 1, "turn.before", links),
        part == parts ? null : turnLink(term, size, part + 1, "turn.after", links));
  }

  private TurnLink turnLink(Term term, int size, int part, String label, PageLinks links) {
    return new TurnLink(
        links.to(SitePaths.mentions(term.id(), part)),
        texts.of(label),
        span((part - 1) * ON_A_PAGE + 1, Math.min(size, part * ON_A_PAGE)));
  }

  private String span(int from, int to) {
    return texts.number(from) + "–" + texts.number(to);
  }
}
