package io.github.studysite.templates;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.Slug;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermItem;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import io.github.studysite.source.SettingsParser;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes a site of a short text: {@code # topic}, {@code ## section}, {@code * name | expansion |
 * aliases : definition}, {@code ? question}; other lines are text.
 */
final class SampleNotes {
  private static final Place PLACE = new Place("topics/sample.md", 1, 1);

  private final List<Topic> topics = new ArrayList<>();
  private final List<Section> sections = new ArrayList<>();
  private final List<Question> questions = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<TermItem> items = new ArrayList<>();
  private String topic = "";
  private String section = "";

  private SampleNotes() {}

  static LinkedSite linked(String language, String notes) {
    SampleNotes sample = new SampleNotes();
    notes.lines().forEach(sample::read);
    sample.endTopic();
    SourceFile written =
        new SourceFile("studysite.yaml", "id: sample\ntitle: Sample\nlanguage: " + language + "\n");
    Settings settings = SettingsParser.parse(written).value();
    Site site = new Site(settings, sample.topics, List.of(), List.of(), List.of(), List.of());
    return new LinkedSite(site, List.of(), Map.of(), List.of(), List.of());
  }

  private void read(String line) {
    if (line.startsWith("# ")) {
      endTopic();
      topic = line.substring(2);
    } else if (line.startsWith("## ")) {
      endSection();
      section = line.substring(3);
    } else if (line.startsWith("* ")) {
      items.add(term(line.substring(2)));
    } else if (line.startsWith("? ")) {
      questions.add(question(line.substring(2)));
    } else if (!line.isBlank()) {
      blocks.add(new Block.Passage(prose(line)));
    }
  }

  private void endSection() {
    if (!items.isEmpty()) {
      blocks.add(0, new Block.TermList(items));
      items.clear();
    }
    if (!blocks.isEmpty() || !section.isEmpty()) {
      sections.add(
          new Section(Slug.of(section), section.isEmpty() ? 1 : 2, prose(section), blocks, PLACE));
      blocks.clear();
    }
    section = "";
  }

  private void endTopic() {
    endSection();
    if (!topic.isEmpty()) {
      String slug = Slug.of(topic);
      FrontMatter matter =
          new FrontMatter(topic, "", List.of(), List.of(), "", List.of(), List.of(), false, false);
      topics.add(
          new Topic(
              "topics/" + slug + ".md",
              slug,
              topics.size() + 1,
              matter,
              sections,
              questions,
              List.of()));
      sections.clear();
      questions.clear();
    }
  }

  private static Term term(String line) {
    int colon = line.indexOf(" : ");
    String[] names = line.substring(0, colon).split(" *\\| *", -1);
    List<String> aliases = Arrays.asList(names).subList(Math.min(2, names.length), names.length);
    TermNote definition =
        new TermNote(List.of(new Block.Passage(prose(line.substring(colon + 3)))));
    return new Term(
        Slug.of(names[0]),
        names[0].strip(),
        names.length > 1 ? names[1].strip() : "",
        aliases,
        List.of(),
        LinkRule.BY_NAME,
        null,
        List.of(),
        List.of(),
        definition,
        List.of(),
        PLACE);
  }

  private static Question question(String stem) {
    return new Question(
        Slug.of(stem),
        prose(stem),
        1,
        List.of(),
        List.of(),
        false,
        Set.of(),
        List.of(),
        new Answers.Open(),
        List.of(),
        List.of(),
        PLACE);
  }

  private static Prose prose(String words) {
    return new Prose(List.of(new Segment.Text(words, true, PLACE)));
  }
}
