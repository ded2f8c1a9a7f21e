package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.TagView.Row;
import java.util.ArrayList;
import java.util.List;

/** Makes the list of all tags, and of each the list of its topics. */
final class TagPages {
  private final PageContext site;
  private final Texts texts;

  TagPages(PageContext site) {
    this.site = site;
    this.texts = site.texts();
  }

  /** None if nothing is tagged. */
  List<Page> all() {
    List<Page> pages = new ArrayList<>();
    if (!site.index().tags().isEmpty()) {
      pages.add(list());
      site.index().tags().all().forEach(tag -> pages.add(page(tag)));
    }
    return pages;
  }

  private Page list() {
    PageLinks links = PageLinks.relativeTo(SitePaths.TAGS);
    List<Row> rows =
        site.index().tags().all().stream()
            .map(
                tag ->
                    new Row(
                        links.to(tag.page()),
                        "",
                        tag.name(),
                        "",
                        texts.count("count.topics", tag.topics().size())))
            .toList();
    return page(links, texts.of("tags.title"), null, texts.count("count.tags", rows.size()), rows);
  }

  private Page page(Tags.Tag tag) {
    PageLinks links = PageLinks.relativeTo(tag.page());
    List<Row> rows = tag.topics().stream().map(topic -> row(topic, links)).toList();
    return page(
        links,
        texts.of("tags.tagged", "tag", tag.name()),
        new Crumbs(new Anchor(links.to(SitePaths.TAGS), texts.of("tags.title")), tag.name()),
        texts.count("count.topics", rows.size()),
        rows);
  }

  private static Row row(Topic topic, PageLinks links) {
    return new Row(
        links.to(topic.page()),
        TopicLists.number(topic),
        topic.title(),
        topic.frontMatter().summary(),
        "");
  }

  private Page page(PageLinks links, String title, Crumbs crumbs, String lead, List<Row> rows) {
    return new Page(
        links.page(),
        "pages/tag",
        new TagView(
            site.text(),
            site.frames().frame(links, title, title + ": " + lead),
            title,
            crumbs,
            lead,
            rows));
  }
}
