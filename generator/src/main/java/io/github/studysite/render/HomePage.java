package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the home page. */
final class HomePage {
  private static final int LATELY = 3;

  private final PageContext site;
  private final int cards;
  private final Settings settings;
  private final Texts texts;
  private final PageLinks links = PageLinks.relativeTo(SitePaths.HOME);
  private final BlockViews blocks;

  /**
   * @param cards how many there are
   */
  HomePage(PageContext site, int cards) {
    this.site = site;
    this.cards = cards;
    this.settings = site.index().linked().site().settings();
    this.texts = site.texts();
    this.blocks = site.blocks(links);
  }

  Page page() {
    HomeView view =
        new HomeView(
            site.text(),
            site.frames().frame(links, "", settings.description()),
            settings.title(),
            settings.description(),
            today(),
            figures(),
            ExamViews.of(site.index().linked().site(), texts),
            groups(),
            lately(),
            PeekViews.of(blocks.prose(), List.of(), site));
    return new Page(SitePaths.HOME, "pages/home", view);
  }

  private HomeView.Today today() {
    if (site.index().topics().isEmpty()) {
      return null;
    }
    List<Topic> topics = site.index().topics();
    Topic first = topics.stream().filter(ReadingTime::isWritten).findFirst().orElse(topics.get(0));
    Anchor start =
        new Anchor(
            links.to(first.page()), texts.of("today.start", "topic", TopicLists.named(first)));
    if (cards == 0) {
      return new HomeView.Today("", "", start, null);
    }
    return new HomeView.Today(
        texts.count("today.new", cards),
        texts.of("today.lead"),
        start,
        new Anchor(links.to(SitePaths.QUIZ), texts.of("today.practise")));
  }

  private List<HomeView.Figure> figures() {
    List<Topic> topics = site.index().topics();
    List<HomeView.Figure> figures = new ArrayList<>();
    add(figures, "noun.topics", topics.size());
    add(figures, "noun.terms", site.index().alphabetical().size());
    add(figures, "noun.questions", topics.stream().mapToInt(t -> t.questions().size()).sum());
    add(figures, "noun.errata", site.errata().all().size());
    return figures;
  }

  private void add(List<HomeView.Figure> figures, String noun, int count) {
    if (count > 0) {
      figures.add(new HomeView.Figure(texts.number(count), texts.noun(noun, count)));
    }
  }

  private List<HomeView.Group> groups() {
    List<HomeView.Group> groups = new ArrayList<>();
    Set<String> grouped = new HashSet<>();
    for (Settings.Group group : settings.groups()) {
      List<Topic> topics =
          group.topics().stream()
              .map(site.index()::topic)
              .filter(topic -> topic != null && grouped.add(topic.slug()))
              .toList();
      add(groups, group.title(), topics);
    }
    List<Topic> rest =
        site.index().topics().stream().filter(topic -> !grouped.contains(topic.slug())).toList();
    add(
        groups,
        groups.isEmpty() ? texts.count("count.topics", rest.size()) : texts.of("home.more"),
        rest);
    return groups;
  }

  private void add(List<HomeView.Group> groups, String title, List<Topic> topics) {
    if (!topics.isEmpty()) {
      String id = TopicLists.anchor(groups.size() + 1);
      groups.add(new HomeView.Group(id, title, topics.stream().map(this::row).toList()));
    }
  }

  private HomeView.Row row(Topic topic) {
    List<String> tally = new ArrayList<>();
    int terms = topic.terms().size();
    if (terms > 0) {
      tally.add(texts.count("count.terms", terms));
    }
    if (!topic.questions().isEmpty()) {
      tally.add(texts.count("count.questions", topic.questions().size()));
    }
    if (!ReadingTime.isWritten(topic)) {
      tally.add(texts.of("home.unwritten"));
    }
    return new HomeView.Row(
        TopicLists.number(topic),
        topic.slug(),
        links.to(topic.page()),
        topic.title(),
        topic.frontMatter().summary(),
        tally);
  }

  /** What became true last. */
  private HomeView.Lately lately() {
    if (site.errata().isEmpty()) {
      return null;
    }
    List<BlockView.Erratum> latest =
        site.errata().all().stream()
            .filter(found -> !found.erratum().since().isEmpty())
            .sorted(
                Comparator.comparing(
                    (ErrataIndex.Found found) -> found.erratum().since(),
                    Comparator.reverseOrder()))
            .limit(LATELY)
            .map(found -> blocks.erratum(found.erratum()))
            .toList();
    return new HomeView.Lately(
        latest,
        new Anchor(
            links.to(SitePaths.ERRATA), texts.count("home.errata", site.errata().all().size())));
  }
}
