package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.ErratumKind;
import io.github.studysite.model.Page;
import io.github.studysite.model.Topic;
import io.github.studysite.render.ErrataIndex.Found;
import io.github.studysite.render.PageParts.Anchor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the page of errata. */
final class ErrataPage {
  private final PageContext site;
  private final PageLinks links = PageLinks.relativeTo(SitePaths.ERRATA);
  private final BlockViews blocks;

  ErrataPage(PageContext site) {
    this.site = site;
    this.blocks = site.blocks(links);
  }

  Page page() {
    Map<Topic, List<Found>> byTopic = new LinkedHashMap<>();
    for (Found found : site.errata().all()) {
      byTopic.computeIfAbsent(found.topic(), unused -> new ArrayList<>()).add(found);
    }
    List<ErrataView.Group> groups = new ArrayList<>();
    List<Anchor> contents = new ArrayList<>();
    byTopic.forEach(
        (topic, errata) -> {
          groups.add(group(topic, errata));
          contents.add(
              new Anchor(links.to(SitePaths.ERRATA, topic.slug()), TopicLists.named(topic)));
        });
    ErrataView view =
        new ErrataView(
            site.text(),
            site.frames()
                .frame(links, site.texts().of("errata.title"), site.texts().of("errata.lead")),
            site.texts().count("count.errata", site.errata().all().size()),
            contents.size() > 1,
            contents,
            groups,
            PeekViews.of(blocks.prose(), List.of(), site));
    return new Page(SitePaths.ERRATA, "pages/errata", view);
  }

  private ErrataView.Group group(Topic topic, List<Found> errata) {
    return new ErrataView.Group(
        topic.slug(),
        TopicLists.number(topic),
        topic.title(),
        errata.stream().map(this::row).toList());
  }

  private ErrataView.Row row(Found found) {
    return new ErrataView.Row(
        blocks.erratum(found.erratum()),
        since(found.erratum()),
        new Anchor(links.to(found.topic().page(), found.anchor()), found.heading()));
  }

  private String since(Block.Erratum erratum) {
    if (erratum.kind() == ErratumKind.WRONG) {
      return site.texts().of("errata.always");
    }
    return erratum.since().isEmpty()
        ? site.texts().of("errata.outdated")
        : site.texts().of("errata.since", "date", site.texts().shortDate(erratum.since()));
  }
}
