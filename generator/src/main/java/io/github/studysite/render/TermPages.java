package io.github.studysite.render;

import io.github.studysite.model.Page;
import io.github.studysite.model.Question;
import io.github.studysite.model.Term;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.PageParts.Mentions;
import io.github.studysite.render.PageParts.Questions;
import io.github.studysite.render.PageParts.Turn;
import io.github.studysite.render.PageParts.TurnLink;
import io.github.studysite.render.SiteIndex.Entry;
import java.util.ArrayList;
import java.util.List;

/** Makes a page of every term. */
final class TermPages {
  /** A name longer than this is no acronym and must not be set as large as one. */
  private static final int SHORT_NAME = 8;

  private static final int MOST_QUESTIONS = 20;

  private final PageContext site;
  private final MixedUp mixedUp;

  TermPages(PageContext site) {
    this.site = site;
    this.mixedUp = new MixedUp(site.index());
  }

  List<Page> all() {
    List<Entry> terms = site.index().alphabetical();
    List<Page> pages = new ArrayList<>();
    for (int at = 0; at < terms.size(); at++) {
      pages.add(
          page(
              terms.get(at),
              at == 0 ? null : terms.get(at - 1),
              at + 1 == terms.size() ? null : terms.get(at + 1)));
    }
    return pages;
  }

  private Page page(Entry entry, Entry before, Entry after) {
    Term term = entry.term();
    PageLinks links = PageLinks.relativeTo(term.page());
    BlockViews blocks = site.blocks(links);
    TermView.Mixed mixed = mixed(entry, links);
    Questions tests = tests(term, blocks);
    Mentions mentions = new MentionViews(site.index(), site.texts(), links).of(term);
    TermView.NeighbourMap map = NeighbourMaps.of(term, site.neighbours(), links);
    TermView view =
        new TermView(
            site.text(),
            site.frames()
                .frame(
                    links,
                    title(term),
                    Definitions.sentence(term),
                    site.frames().checked(entry.topic()),
                    entry.topic().path()),
            site.lists().around(entry.topic(), links),
            new Crumbs(
                new Anchor(links.to(SitePaths.GLOSSARY), site.texts().of("nav.glossary")),
                term.name()),
            term.id(),
            TermNames.html(term.name()),
            term.name(),
            term.name().length() > SHORT_NAME,
            TermNames.expansion(term.name(), term.expansion()),
            term.aliases().isEmpty()
                ? ""
                : site.texts()
                    .of(
                        "term.also",
                        "names",
                        String.join(site.texts().of("list.separator"), term.aliases())),
            definition(term, blocks),
            blocks.notes(term.notes()),
            explained(entry, blocks),
            more(term, blocks),
            mixed,
            tests,
            mentions,
            map,
            Turn.of(turn(before, links, "turn.before"), turn(after, links, "turn.after")),
            contents(mixed != null, tests != null, mentions != null, map != null),
            PeekViews.of(blocks.prose(), List.of(), site));
    return new Page(term.page(), "pages/term", view);
  }

  private String title(Term term) {
    return term.expansion().isEmpty()
        ? term.name()
        : site.texts().of("term.title", "name", term.name(), "expansion", term.expansion());
  }

  private static List<BlockView> definition(Term term, BlockViews blocks) {
    return blocks.note(term.definition()).blocks();
  }

  private Anchor explained(Entry entry, BlockViews blocks) {
    String topic = TopicLists.named(entry.topic());
    String section = entry.section().title().plainText();
    return new Anchor(
        blocks.links().to(entry.topic().page(), entry.term().id()),
        section.isEmpty()
            ? topic
            : site.texts().of("term.place", "topic", topic, "section", section));
  }

  private List<TermView.More> more(Term term, BlockViews blocks) {
    return site.index().more(term.id()).stream()
        .map(
            more ->
                new TermView.More(
                    new Anchor(
                        blocks.links().to(more.topic().page(), more.item().id()),
                        TopicLists.named(more.topic())),
                    blocks.notes(more.item().notes())))
        .toList();
  }

  private TermView.Mixed mixed(Entry entry, PageLinks links) {
    List<TermView.Other> others = new ArrayList<>();
    others.add(
        new TermView.Other(
            "", TermNames.html(entry.term().name()), Definitions.sentence(entry.term())));
    for (Entry other : mixedUp.with(entry.term().id())) {
      others.add(
          new TermView.Other(
              links.to(other.term().page()),
              TermNames.html(other.term().name()),
              Definitions.sentence(other.term())));
    }
    return others.size() == 1 ? null : new TermView.Mixed(others);
  }

  private Questions tests(Term term, BlockViews blocks) {
    List<Question> questions = site.tested().of(term.id());
    if (questions.isEmpty()) {
      return null;
    }
    QuestionViews views = new QuestionViews(site.texts(), blocks);
    List<QuestionView> shown = new ArrayList<>();
    for (Question question : questions.subList(0, Math.min(MOST_QUESTIONS, questions.size()))) {
      shown.add(views.view(question, shown.size() + 1, ""));
    }
    return new Questions(site.texts().count("count.questions", questions.size()), shown);
  }

  private TurnLink turn(Entry entry, PageLinks links, String label) {
    return entry == null
        ? null
        : new TurnLink(links.to(entry.term().page()), site.texts().of(label), entry.term().name());
  }

  private List<Anchor> contents(boolean mixed, boolean tests, boolean mentions, boolean map) {
    List<Anchor> contents = new ArrayList<>();
    contents.add(new Anchor("#_definition", site.texts().of("term.definition")));
    add(contents, mixed, "#_mixed", "term.mixed");
    add(contents, tests, "#_tests", "term.questions");
    add(contents, mentions, "#_mentioned", "mentions.title");
    add(contents, map, "#_near", "term.neighbours");
    return contents;
  }

  private void add(List<Anchor> contents, boolean there, String href, String words) {
    if (there) {
      contents.add(new Anchor(href, site.texts().of(words)));
    }
  }
}
