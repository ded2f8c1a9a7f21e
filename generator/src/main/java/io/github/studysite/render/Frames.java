package io.github.studysite.render;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.PrintPaths;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Topic;
import io.github.studysite.render.Frame.Footer;
import io.github.studysite.render.Frame.FooterLink;
import io.github.studysite.render.Frame.Icon;
import io.github.studysite.render.Frame.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the frames of the pages. */
final class Frames {
  private final SiteIndex index;
  private final Settings settings;
  private final Texts texts;
  private final Assets assets;
  private final DeckFiles deck;
  private final OutputFile help;
  private final boolean withErrata;
  private final StructuredData data;

  Frames(
      SiteIndex index,
      Texts texts,
      Assets assets,
      DeckFiles deck,
      OutputFile help,
      boolean withErrata) {
    this.index = index;
    this.settings = index.linked().site().settings();
    this.texts = texts;
    this.assets = assets;
    this.deck = deck;
    this.help = help;
    this.withErrata = withErrata;
    this.data = new StructuredData(index, texts);
  }

  /** Of a page that is made from more than one note. */
  Frame frame(PageLinks links, String title, String description) {
    return frame(links, title, description, checked(), "");
  }

  /**
   * @param title empty for the home page
   * @param checked what the footer says about the page's age
   * @param note path of the note that the page is made from; empty if it is more than one
   */
  Frame frame(PageLinks links, String title, String description, String checked, String note) {
    String site = settings.title();
    return new Frame(
        settings.language(),
        WritingDirection.of(settings.language()),
        links.root(),
        settings.id(),
        study(links),
        title.isEmpty() ? site : texts.of("head.title", "page", title, "site", site),
        description,
        address(links.page()),
        links.to(assets.styleSheet().path()),
        styleOf(links),
        links.to(assets.headScript().path()),
        links.to(assets.script().path()),
        of(kind(links), assets.pageScripts(), links),
        links.to(assets.icon().path()),
        site,
        links.to(SitePaths.HOME),
        find(links),
        links.to(assets.searchScript().path()),
        links.to(SitePaths.SEARCH_INDEX),
        nav(links),
        bar(links),
        links.to(help.path()),
        footer(links, checked, note),
        links.to(assets.picture("icon-small")),
        published(links),
        offline(links));
  }

  /** Null if it is not known where, and for the page that has no address of its own. */
  private Frame.Published published(PageLinks links) {
    if (address(links.page()).isEmpty()) {
      return null;
    }
    String json = data.of(links.page());
    return new Frame.Published(
        PageLinks.absolute("", settings.baseUrl()).to(assets.picture("card")),
        checked().isEmpty() ? "" : links.to(SitePaths.FEED),
        json,
        json.isEmpty() ? "" : StructuredData.hash(json));
  }

  /** Null if the author wants no copies. */
  private Frame.Offline offline(PageLinks links) {
    return settings.offline()
        ? new Frame.Offline(
            links.to(assets.pageScript("offline")),
            links.to(SitePaths.WORKER),
            links.to(SitePaths.MANIFEST))
        : null;
  }

  /** A script that only some pages load. */
  String script(String name, PageLinks links) {
    return links.to(assets.pageScript(name));
  }

  /** Tags are lists of topics, which look as on the home page. */
  private String styleOf(PageLinks links) {
    String kind = kind(links);
    return of(kind.equals("tags") ? "home" : kind, assets.pageStyles(), links);
  }

  /** Empty if there is none of that kind. */
  private static String of(String kind, Map<String, OutputFile> files, PageLinks links) {
    OutputFile file = files.get(kind);
    return file == null ? "" : links.to(file.path());
  }

  /**
   * Of the scripts and styles that the page has for itself: {@code quiz} for {@code quiz.html},
   * {@code home} for the home page, {@code terms} for all in that folder.
   */
  private static String kind(PageLinks links) {
    String page = links.page();
    return page.equals(SitePaths.HOME) ? "home" : page.replaceFirst("(?:/.*|\\.html)$", "");
  }

  /** Empty if it is not known, and for the page that has none of its own. */
  private String address(String page) {
    if (settings.baseUrl().isEmpty() || page.equals(SitePaths.NOT_FOUND)) {
      return "";
    }
    PageLinks published = PageLinks.absolute(page, settings.baseUrl());
    return page.equals(SitePaths.HOME) ? settings.baseUrl() : published.to(page);
  }

  /** Empty if there is nothing to find. */
  private String find(PageLinks links) {
    if (withGlossary()) {
      return links.to(SitePaths.GLOSSARY, "_filter");
    }
    return withSearch() ? links.to(SitePaths.SEARCH) : "";
  }

  boolean withSearch() {
    Site site = index.linked().site();
    return !site.topics().isEmpty() || !site.pages().isEmpty();
  }

  boolean withCards() {
    return !deck.isEmpty();
  }

  private boolean withGlossary() {
    return !index.alphabetical().isEmpty();
  }

  /** Null if there is nothing to ask. */
  private Frame.Study study(PageLinks links) {
    return deck.isEmpty()
        ? null
        : new Frame.Study(
            links.to(deck.head().path()),
            links.to(assets.pageScript("quiz")),
            links.to(SitePaths.QUIZ) + "?mode=review");
  }

  private List<Link> nav(PageLinks links) {
    List<Link> nav = new ArrayList<>(shortcuts(links));
    if (!deck.isEmpty()) {
      nav.add(
          link(links, SitePaths.PROGRESS, "nav.progress", new Icon(false, false, false, false)));
    }
    if (withErrata) {
      nav.add(link(links, SitePaths.ERRATA, "nav.errata", new Icon(false, false, false, true)));
    }
    return nav;
  }

  /** The most wanted of them: more do not fit beside each other on a phone. */
  private List<Link> bar(PageLinks links) {
    return deck.isEmpty() ? nav(links) : shortcuts(links);
  }

  private List<Link> shortcuts(PageLinks links) {
    List<Link> all = new ArrayList<>();
    all.add(link(links, SitePaths.HOME, "nav.topics", new Icon(true, false, false, false)));
    if (withGlossary()) {
      all.add(link(links, SitePaths.GLOSSARY, "nav.glossary", new Icon(false, true, false, false)));
    }
    if (!deck.isEmpty()) {
      all.add(link(links, SitePaths.QUIZ, "nav.quiz", new Icon(false, false, true, false)));
    }
    return all;
  }

  private Link link(PageLinks links, String path, String words, Icon icon) {
    return new Link(links.to(path), texts.of(words), links.page().equals(path), icon);
  }

  private Footer footer(PageLinks links, String checked, String note) {
    List<FooterLink> all = new ArrayList<>();
    if (withErrata) {
      all.add(new FooterLink(links.to(SitePaths.ERRATA), texts.of("nav.errata"), false));
    }
    if (withGlossary()) {
      all.add(new FooterLink(links.to(SitePaths.GLOSSARY), texts.of("nav.glossary"), false));
    }
    if (!index.tags().isEmpty()) {
      all.add(new FooterLink(links.to(SitePaths.TAGS), texts.of("tags.title"), false));
    }
    if (!deck.isEmpty()) {
      all.add(new FooterLink(links.to(SitePaths.PROGRESS), texts.of("nav.progress"), false));
      all.add(new FooterLink(links.to(SitePaths.DOWNLOADS), texts.of("nav.downloads"), false));
    } else if (!index.topics().isEmpty()) {
      // Otherwise the downloads lead there.
      all.add(new FooterLink(links.to(PrintPaths.ALL), texts.of("print.all"), false));
    }
    for (PlainPage page : index.linked().site().pages()) {
      all.add(new FooterLink(links.to(page.page()), page.frontMatter().title(), true));
    }
    String repository = settings.repository();
    if (!repository.isEmpty()) {
      all.add(new FooterLink(repository, texts.of("footer.source"), false));
      if (!note.isEmpty()) {
        String branch = settings.branch().isEmpty() ? "main" : settings.branch();
        PageLinks edit = PageLinks.absolute("", repository + "/edit/" + branch + "/");
        all.add(new FooterLink(edit.to(note), texts.of("footer.edit"), false));
      }
      all.add(new FooterLink(repository + "/issues/new", texts.of("footer.report"), false));
    }
    return new Footer(checked, all, rights());
  }

  private String rights() {
    return String.join(
        ". ",
        Stream.of(settings.author(), settings.licence()).filter(part -> !part.isEmpty()).toList());
  }

  /** When the topics were checked, the oldest to the newest; empty if none says. */
  String checked() {
    List<String> days =
        index.topics().stream()
            .map(topic -> topic.frontMatter().checked())
            .filter(day -> !day.isEmpty())
            .sorted()
            .distinct()
            .toList();
    if (days.isEmpty()) {
      return "";
    }
    String oldest = texts.longDate(days.get(0));
    String newest = texts.longDate(days.get(days.size() - 1));
    return oldest.equals(newest)
        ? texts.of("footer.checked", "date", newest)
        : texts.of("footer.checkedBetween", "from", oldest, "to", newest);
  }

  /** When a topic was checked; empty if it does not say. */
  String checked(Topic topic) {
    String day = topic.frontMatter().checked();
    if (day.isEmpty()) {
      return "";
    }
    String date = texts.longDate(day);
    return topic.number() == 0
        ? texts.of("footer.checked", "date", date)
        : texts.of("footer.topicChecked", "number", TopicLists.number(topic), "date", date);
  }
}
