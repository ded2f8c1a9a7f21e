package io.github.studysite.render;

import io.github.studysite.model.Deck;
import io.github.studysite.model.ImageSize;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Page;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes pages of a linked site and prints them with a theme. Safe for use by several threads. */
public final class SiteRenderer {
  private final Theme theme;
  private final ThemeManifest manifest;
  private final Templates templates;

  /**
   * @throws ThemeException if the theme cannot be read
   */
  public SiteRenderer(Theme theme) {
    this.theme = theme;
    this.manifest = ThemeManifest.of(theme);
    this.templates = new Templates(theme);
  }

  /** What is wrong with the author's part of the theme. Sorted. */
  public List<Problem> problems(Settings settings) {
    return Stream.of(
            theme.problems(),
            ThemeColours.of(manifest, settings).problems(),
            ContrastChecks.problems(theme, manifest, settings),
            MessageChecks.problems(theme, settings))
        .flatMap(List::stream)
        .sorted(Comparator.naturalOrder())
        .toList();
  }

  /**
   * A site that waits to be printed.
   *
   * @param pages the home page first
   * @param assets style sheet, scripts, cards and icon; their names carry a hash of their content
   */
  public record Rendering(List<Page> pages, List<OutputFile> assets) {
    public Rendering {
      pages = List.copyOf(pages);
      assets = List.copyOf(assets);
    }
  }

  /**
   * Everything of the site that can be seen.
   *
   * @param deck the cards of this site
   * @param downloads the files to take along
   * @param images sizes of images by their paths from the site's root
   */
  public Rendering rendering(
      LinkedSite linked, Deck deck, List<OutputFile> downloads, Map<String, ImageSize> images) {
    Settings settings = linked.site().settings();
    Texts texts = Texts.of(theme, settings.language());
    SiteIndex index = new SiteIndex(linked, images);
    ErrataIndex errata = new ErrataIndex(index.topics());
    TestedTerms tested = new TestedTerms(index);
    Assets assets = Assets.of(theme, manifest, settings, searchDialog(texts));
    DeckFiles cards = DeckFiles.of(deck, index, texts, tested, templates);
    OutputFile help = HelpFile.of(index, texts, !cards.isEmpty(), templates);
    PageContext site =
        new PageContext(
            index,
            texts,
            new Frames(index, texts, assets, cards, help, !errata.isEmpty()),
            new TopicLists(index, texts),
            tested,
            new Neighbours(index),
            errata);
    List<OutputFile> files = new ArrayList<>(assets.files());
    files.addAll(cards.files());
    files.add(WebManifest.of(settings, assets, WritingDirection.of(settings.language())));
    files.add(help);
    List<Page> pages = pages(site, cards.size());
    if (!cards.isEmpty()) {
      pages.add(QuizPage.of(site, cards.size()));
      pages.add(ProgressPage.of(site, deck));
      pages.add(new DownloadsPage(site, downloads).page(cards.size()));
    }
    pages.addAll(new PrintPages(site).all());
    pages.addAll(new RedirectPages(site).beside(pages));
    return new Rendering(pages, files);
  }

  private String searchDialog(Texts texts) {
    return templates.print("components/search/search", Map.of("text", texts.tree()));
  }

  private static List<Page> pages(PageContext site, int cards) {
    SiteIndex index = site.index();
    List<Page> pages = new ArrayList<>();
    pages.add(new HomePage(site, cards).page());
    TopicPages topicPages = new TopicPages(site);
    for (Topic topic : index.topics()) {
      pages.add(topicPages.page(topic));
      if (!topic.questions().isEmpty()) {
        pages.add(QuestionsPages.of(topic, site));
      }
    }
    if (!index.alphabetical().isEmpty()) {
      pages.addAll(GlossaryPage.of(site));
      pages.addAll(new TermPages(site).all());
      pages.addAll(new MentionPages(site).all());
    }
    pages.addAll(new TagPages(site).all());
    if (!site.errata().isEmpty()) {
      pages.add(new ErrataPage(site).page());
    }
    for (PlainPage page : index.linked().site().pages()) {
      pages.add(PlainPages.of(page, site));
    }
    if (site.frames().withSearch()) {
      pages.add(SearchPage.of(site));
    }
    pages.add(NotFoundPage.of(site));
    return pages;
  }

  /** The script of the service worker, without the list of files that it works on. */
  public String worker() {
    return theme.readText(manifest.worker());
  }

  /**
   * The page as HTML.
   *
   * @throws ThemeException if its template is broken
   */
  public OutputFile render(Page page) {
    return OutputFile.text(page.path(), templates.print(page.template(), page.view()));
  }
}
