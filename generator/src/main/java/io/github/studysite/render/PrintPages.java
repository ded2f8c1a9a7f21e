package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Page;
import io.github.studysite.model.PrintPaths;
import io.github.studysite.model.Question;
import io.github.studysite.model.QuestionKind;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Heading;
import io.github.studysite.render.PageParts.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Makes the pages for paper, of each topic and of the whole site: notes, the addresses of their
 * links, a sheet of questions and, on a page of its own, the answers.
 */
final class PrintPages {
  /** Characters of notes from which a site is printed by topic only: some 700 sheets of paper. */
  static final long MOST_NOTES = 2_000_000;

  private final PageContext site;
  private final Settings settings;

  PrintPages(PageContext site) {
    this.site = site;
    this.settings = site.index().linked().site().settings();
  }

  /** Those of the topics in order, then the one of the site; none for a site without topics. */
  List<Page> all() {
    List<Topic> topics = site.index().topics();
    List<Page> pages = new ArrayList<>(topics.stream().map(this::topic).toList());
    if (!topics.isEmpty()) {
      boolean large = topics.stream().mapToLong(PrintWeight::of).sum() > MOST_NOTES;
      pages.add(large ? list(topics) : whole(topics));
    }
    return pages;
  }

  private Page topic(Topic topic) {
    return page(
        PrintPaths.of(topic.slug()),
        topic.title(),
        topic.frontMatter().summary(),
        topic.page(),
        List.of(topic));
  }

  private Page whole(List<Topic> topics) {
    return page(PrintPaths.ALL, settings.title(), settings.description(), SitePaths.HOME, topics);
  }

  private Page page(String path, String title, String lead, String back, List<Topic> topics) {
    PageLinks links = PageLinks.relativeTo(path);
    PrintedLinks printed =
        new PrintedLinks(
            settings.baseUrl(), topics.stream().map(Topic::page).collect(Collectors.toSet()));
    BlockViews blocks = site.blocks(links, printed);
    boolean several = topics.size() > 1;
    // Links are numbered in the order in which they are met: first all notes, then all questions.
    List<PrintView.TopicNotes> notes =
        topics.stream().map(topic -> notes(topic, several, blocks)).toList();
    List<PrintView.Sheet> sheets =
        topics.stream()
            .filter(topic -> !topic.questions().isEmpty())
            .map(topic -> sheet(topic, several, blocks))
            .toList();
    PrintView view =
        new PrintView(
            site.text(),
            frame(links, title),
            TermNames.html(title),
            lead,
            back(links, back),
            notes,
            null,
            printed.addresses().isEmpty() ? null : new PrintView.Addresses(printed.addresses()),
            sheets.isEmpty() ? null : new PrintView.Sheets(sheets));
    return new Page(path, "pages/print", view);
  }

  private Page list(List<Topic> topics) {
    PageLinks links = PageLinks.relativeTo(PrintPaths.ALL);
    List<Anchor> all =
        topics.stream()
            .map(
                topic -> new Anchor(links.to(PrintPaths.of(topic.slug())), TopicLists.named(topic)))
            .toList();
    PrintView view =
        new PrintView(
            site.text(),
            frame(links, settings.title()),
            TermNames.html(settings.title()),
            settings.description(),
            back(links, SitePaths.HOME),
            List.of(),
            new PrintView.ByTopic(all),
            null,
            null);
    return new Page(PrintPaths.ALL, "pages/print", view);
  }

  private Frame frame(PageLinks links, String title) {
    return site.frames().frame(links, site.texts().of("print.title", "title", title), "", "", "");
  }

  private Anchor back(PageLinks links, String path) {
    return new Anchor(links.to(path), site.texts().of("print.back"));
  }

  private PrintView.TopicNotes notes(Topic topic, boolean several, BlockViews blocks) {
    List<Part> parts = Parts.of(topic.sections(), TopicLists.number(topic), blocks);
    return new PrintView.TopicNotes(
        TopicLists.number(topic),
        several ? TermNames.html(topic.title()) : "",
        several ? topic.frontMatter().summary() : "",
        several ? parts.stream().map(PrintPages::lower).toList() : parts);
  }

  /** Below the topic's own heading, sections stand one level lower. */
  private static Part lower(Part part) {
    Heading heading = part.heading();
    return heading == null
        ? part
        : new Part(
            new Heading(
                heading.id(), Math.min(6, heading.level() + 1), heading.number(), heading.title()),
            part.blocks());
  }

  private PrintView.Sheet sheet(Topic topic, boolean several, BlockViews blocks) {
    QuestionViews views = new QuestionViews(site.texts(), blocks);
    List<PrintView.Ask> asks = new ArrayList<>();
    for (Question question : topic.questions()) {
      QuestionView view = withoutHint(views.view(question, asks.size() + 1, ""));
      boolean line =
          question.answers() instanceof Answers.ShortAnswer
              || question.kind() == QuestionKind.TRUE_FALSE;
      asks.add(new PrintView.Ask(view, line, question.answers() instanceof Answers.Open));
    }
    return new PrintView.Sheet(several ? TermNames.html(topic.title()) : "", asks);
  }

  /** On paper a hint could not be left closed. */
  private static QuestionView withoutHint(QuestionView view) {
    QuestionView.Given given = view.given();
    if (given == null) {
      return view;
    }
    return new QuestionView(
        view.anchor(),
        view.id(),
        view.label(),
        view.stem(),
        view.asks(),
        new QuestionView.Given(
            given.scenario(),
            given.instruction(),
            given.lettered(),
            given.loose(),
            given.sides(),
            null),
        view.open(),
        view.answer());
  }
}
