package io.github.studysite.render;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.LinkedSite.Mention;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.SomeSettings;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Values to render, with as little in them as a test needs. */
final class Sample {
  static final Place PLACE = new Place("topics/01-a.md", 1, 1);

  private Sample() {}

  static Segment.Text text(String words) {
    return new Segment.Text(words, true, PLACE);
  }

  static Segment.Markup block(String html) {
    return new Segment.Markup(html, Segment.Boundary.BLOCK);
  }

  static Prose words(String words) {
    return new Prose(List.of(text(words)));
  }

  static Prose linked(LinkTarget target, String words) {
    return new Prose(
        List.of(new Segment.LinkStart(target, PLACE), text(words), new Segment.LinkEnd()));
  }

  static Block.Passage passage(String words) {
    return new Block.Passage(words(words));
  }

  static Term term(String id, String name, String expansion, LinkRule rule) {
    return new Term(
        id,
        name,
        expansion,
        List.of(),
        List.of(),
        rule,
        null,
        List.of(),
        List.of(),
        new TermNote(List.of(passage("What " + name + " is."))),
        List.of(),
        PLACE);
  }

  static Term term(String id, String name) {
    return term(id, name, "", LinkRule.BY_NAME);
  }

  static Section section(String id, int level, Block... blocks) {
    return new Section(
        id,
        id.isEmpty() ? 1 : level,
        id.isEmpty() ? Prose.EMPTY : words(id),
        List.of(blocks),
        PLACE);
  }

  static Question question(String id, String stem, Answers answers, Block... explanation) {
    return new Question(
        id,
        words(stem),
        1,
        List.of(),
        List.of(),
        false,
        Set.of(),
        List.of(),
        answers,
        List.of(),
        List.of(explanation),
        PLACE);
  }

  static Topic topic(String slug, List<Section> sections, Question... questions) {
    return new Topic(
        "topics/" + slug + ".md",
        slug,
        1,
        new FrontMatter(
            "Title of " + slug, "", List.of(), List.of(), "", List.of(), List.of(), false, false),
        sections,
        List.of(questions),
        List.of());
  }

  static Topic topicWithTerms(String slug, Term... terms) {
    return topic(
        slug, List.of(section("s", 2, new Block.TermList(new ArrayList<>(Arrays.asList(terms))))));
  }

  static LinkedSite site(
      List<Topic> topics, Map<String, List<Mention>> mentions, HeldBack... heldBack) {
    Site site = new Site(settings(Map.of()), topics, List.of(), List.of(), List.of(), List.of());
    return new LinkedSite(site, List.of(), mentions, List.of(heldBack), List.of());
  }

  static Settings settings(Map<String, String> theme) {
    return SomeSettings.with().theme(theme).build();
  }

  static Settings settings(String language) {
    return SomeSettings.with().language(language).build();
  }

  static LinkedSite grouped(List<Topic> topics, List<Settings.Group> groups) {
    Settings settings = SomeSettings.with().groups(groups).build();
    Site site = new Site(settings, topics, List.of(), List.of(), List.of(), List.of());
    return new LinkedSite(site, List.of(), Map.of(), List.of(), List.of());
  }
}
