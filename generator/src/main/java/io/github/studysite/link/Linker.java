package io.github.studysite.link;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Severity;
import io.github.studysite.model.Site;
import io.github.studysite.model.Term;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Joins the notes of a site. */
public final class Linker {
  private final Site site;
  private final List<Problem> problems = new ArrayList<>();
  private final Findings findings = new Findings();
  private final TermNames terms;
  private final NameIndex names;
  private final LinkTargets targets;
  private final SectionLinker sections;
  private final QuestionLinker questions;

  private Linker(Site site) {
    this.site = site;
    terms = new TermNames(site.topics(), NameIndex.isEnglish(site.settings()));
    names = new NameIndex(terms, site.settings());
    targets = new LinkTargets(site, terms, problems);
    ExplicitLinks explicit =
        new ExplicitLinks(targets, new ImageSources(site.images(), problems), problems);
    ProseLinker prose =
        new ProseLinker(
            new NameFinder(names),
            new Acronyms(names, site.settings().checks().acronyms()),
            site.settings().linking().automatic(),
            findings);
    sections = new SectionLinker(targets, explicit, prose);
    questions = new QuestionLinker(explicit, sections);
  }

  /**
   * The same notes with every link and image resolved and plain text linked that names a term. A
   * link that leads nowhere is an error and its words stay as plain text; so does the alternative
   * text of an image that is missing. More notes on a term that does not exist keep an empty term
   * id.
   */
  public static LinkedSite link(Site site) {
    return new Linker(site).link();
  }

  private LinkedSite link() {
    List<Topic> topics = site.topics().stream().map(this::link).toList();
    List<PlainPage> pages = site.pages().stream().map(this::link).toList();
    problems.addAll(Acronyms.problems(findings));
    for (Term term : terms.terms()) {
      if (!findings.isNamed(term.id())) {
        problems.add(unused(term));
      }
    }
    Collections.sort(problems);
    List<Problem> all = new ArrayList<>(site.problems());
    all.addAll(problems);
    Site linked =
        new Site(site.settings(), topics, pages, site.exams(), site.images(), site.problems());
    boolean automatic = site.settings().linking().automatic();
    return new LinkedSite(
        linked,
        findings.links(),
        findings.mentions(),
        automatic ? names.heldBack() : List.of(),
        all);
  }

  private Topic link(Topic topic) {
    NotePage page = NotePage.of(topic);
    List<Question> linked = new ArrayList<>();
    List<Section> linkedSections = sections.link(topic.sections(), page);
    topic.questions().forEach(question -> linked.add(questions.link(question, page)));
    return topic.with(linkedSections, linked);
  }

  private PlainPage link(PlainPage page) {
    return page.with(sections.link(page.sections(), NotePage.of(page)));
  }

  private static Problem unused(Term term) {
    return new Problem(
        "unused-term",
        Severity.INFO,
        term.place(),
        "“" + term.name() + "” is defined, but named nowhere else.",
        "Name it where it matters, or leave it as an entry of the glossary.");
  }
}
