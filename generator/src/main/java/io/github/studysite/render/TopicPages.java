package io.github.studysite.render;

import io.github.studysite.model.Block;
import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Page;
import io.github.studysite.model.PrintPaths;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.Topic;
import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Asked;
import io.github.studysite.render.PageParts.AskedQuestion;
import io.github.studysite.render.PageParts.Crumb;
import io.github.studysite.render.PageParts.Crumbs;
import io.github.studysite.render.PageParts.Turn;
import io.github.studysite.render.PageParts.TurnLink;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a page of every topic. */
final class TopicPages {
  private static final int MENTIONING_TOPICS = 6;

  private final PageContext site;

  TopicPages(PageContext site) {
    this.site = site;
  }

  Page page(Topic topic) {
    PageLinks links = PageLinks.relativeTo(topic.page());
    BlockViews blocks = site.blocks(links);
    List<Term> terms = topic.terms();
    String number = TopicLists.number(topic);
    String lead = topic.frontMatter().summary();
    boolean written = ReadingTime.isWritten(topic);
    Asked check = check(topic, links, blocks);
    TopicView.Mentioned mentioned = mentioned(topic, terms, links);
    List<Anchor> contents = contents(topic, check != null, mentioned != null);
    TopicView view =
        new TopicView(
            site.text(),
            site.frames()
                .frame(
                    links,
                    topic.title(),
                    description(topic),
                    site.frames().checked(topic),
                    topic.path()),
            site.lists().around(topic, links),
            crumbs(topic, links),
            topic.slug(),
            number,
            TermNames.html(topic.title()),
            lead,
            counts(topic, terms.size()),
            !written,
            written || check != null ? links.to(PrintPaths.of(topic.slug())) : "",
            !site.index().tags().of(topic).isEmpty(),
            site.index().tags().of(topic).stream()
                .map(tag -> new Anchor(links.to(tag.page()), tag.name()))
                .toList(),
            topic.sections().stream().anyMatch(TopicPages::hasTerms),
            Parts.of(topic.sections(), number, blocks),
            check,
            mentioned,
            turn(topic, links),
            !contents.isEmpty(),
            contents,
            PeekViews.of(blocks.prose(), terms, site));
    return new Page(topic.page(), "pages/topic", view);
  }

  private Crumbs crumbs(Topic topic, PageLinks links) {
    List<Crumb> above = new ArrayList<>();
    above.add(new Crumb(links.to(SitePaths.HOME), site.texts().of("nav.topics"), true));
    TopicLists.Group group = site.lists().group(topic);
    if (group != null) {
      above.add(new Crumb(links.to(SitePaths.HOME, group.anchor()), group.title(), false));
    }
    return new Crumbs(above, topic.title());
  }

  private String description(Topic topic) {
    return topic.frontMatter().summary().isEmpty() ? topic.title() : topic.frontMatter().summary();
  }

  private static boolean hasTerms(Section section) {
    return section.blocks().stream().anyMatch(Block.TermList.class::isInstance);
  }

  private List<String> counts(Topic topic, int terms) {
    Texts texts = site.texts();
    List<String> counts = new ArrayList<>();
    if (terms > 0) {
      counts.add(texts.count("count.terms", terms));
    }
    if (!topic.questions().isEmpty()) {
      counts.add(texts.count("count.questions", topic.questions().size()));
    }
    if (ReadingTime.isWritten(topic)) {
      counts.add(texts.count("count.minutes", ReadingTime.minutes(topic)));
    }
    return counts;
  }

  /** Null if there are no questions. */
  private Asked check(Topic topic, PageLinks links, BlockViews blocks) {
    if (topic.questions().isEmpty()) {
      return null;
    }
    Set<String> taken = anchors(topic);
    QuestionViews views = new QuestionViews(site.texts(), blocks);
    String answers = SitePaths.questions(topic.slug());
    List<AskedQuestion> all = new ArrayList<>();
    for (Question question : topic.questions()) {
      String anchor = taken.add(question.id()) ? question.id() : "question-" + question.id();
      all.add(views.asked(question, all.size() + 1, anchor, links.to(answers, question.id())));
    }
    return new Asked(
        new Anchor(links.to(answers), site.texts().count("topic.answers", all.size())), all);
  }

  private static Set<String> anchors(Topic topic) {
    Set<String> anchors = new HashSet<>();
    for (Section section : topic.sections()) {
      anchors.add(section.id());
      for (Block block : section.blocks()) {
        if (block instanceof Block.TermList list) {
          for (TermItem item : list.items()) {
            anchors.add(item instanceof Term term ? term.id() : ((TermItem.MoreNotes) item).id());
          }
        }
      }
    }
    return anchors;
  }

  /** From each other topic the first sentence that names a term of this one. */
  private TopicView.Mentioned mentioned(Topic topic, List<Term> terms, PageLinks links) {
    Map<String, Mention> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (Term term : terms) {
      for (Mention mention : site.index().mentions(term.id())) {
        boolean known = site.index().topic(mention.topicSlug()) != null;
        if (known && !mention.topicSlug().equals(topic.slug())) {
          first.putIfAbsent(mention.topicSlug(), mention);
          counts.merge(mention.topicSlug(), 1, Integer::sum);
        }
      }
    }
    if (first.isEmpty()) {
      return null;
    }
    List<Mention> shown =
        counts.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MENTIONING_TOPICS)
            .map(count -> first.get(count.getKey()))
            .sorted(Comparator.comparingInt(mention -> site.lists().position(mention.topicSlug())))
            .toList();
    return new TopicView.Mentioned(new MentionViews(site.index(), site.texts(), links).rows(shown));
  }

  private Turn turn(Topic topic, PageLinks links) {
    return Turn.of(
        turnLink(site.lists().before(topic), links, "turn.previous"),
        turnLink(site.lists().after(topic), links, "turn.next"));
  }

  private TurnLink turnLink(Topic topic, PageLinks links, String label) {
    return topic == null
        ? null
        : new TurnLink(
            links.to(topic.page()),
            topic.number() == 0 ? site.texts().of(label) : TopicLists.number(topic),
            topic.title());
  }

  private List<Anchor> contents(Topic topic, boolean check, boolean mentioned) {
    List<Anchor> contents = new ArrayList<>(Parts.contents(topic.sections()));
    if (check) {
      contents.add(new Anchor("#questions", site.texts().of("topic.check")));
    }
    if (mentioned) {
      contents.add(new Anchor("#_mentioned", site.texts().of("mentions.title")));
    }
    return contents;
  }
}
