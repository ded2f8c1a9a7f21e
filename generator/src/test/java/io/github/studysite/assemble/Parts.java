package io.github.studysite.assemble;

import io.github.studysite.model.Answers;
import io.github.studysite.model.Block;
import io.github.studysite.model.Exam;
import io.github.studysite.model.FrontMatter;
import io.github.studysite.model.LinkRule;
import io.github.studysite.model.Place;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Question;
import io.github.studysite.model.Section;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.SomeSettings;
import io.github.studysite.model.Term;
import io.github.studysite.model.TermNote;
import io.github.studysite.model.Topic;
import java.util.List;
import java.util.Set;

/** Parts of sites for tests; every term and question has a line of its own. */
final class Parts {
  static final Place SETTINGS = Place.of("studysite.yaml");

  private Parts() {}

  static Settings settings(Settings.Group... groups) {
    return settings(Settings.Linking.DEFAULT, "", groups);
  }

  static Settings settings(Settings.Linking linking, String exam, Settings.Group... groups) {
    return SomeSettings.with().linking(linking).exam(exam).groups(List.of(groups)).build();
  }

  static Settings.Group group(String title, String... topics) {
    return new Settings.Group(title, List.of(topics), new Place("studysite.yaml", 9, 3));
  }

  static FrontMatter front(boolean draft, String... objectives) {
    return new FrontMatter(
        "Title", "", List.of(), List.of(objectives), "", List.of(), List.of(), false, draft);
  }

  static Topic topic(String file) {
    return topic(file, front(false), List.of());
  }

  static Topic draft(String file) {
    return topic(file, front(true), List.of());
  }

  static Topic topic(String file, FrontMatter front, List<Term> terms, Question... questions) {
    int number = file.matches("\\d+-.*") ? Integer.parseInt(file.replaceAll("-.*", "")) : 0;
    String path = "topics/" + file + ".md";
    Block list = new Block.TermList(List.copyOf(terms));
    Section section = new Section("", 1, Prose.EMPTY, List.of(list), Place.of(path));
    return new Topic(
        path,
        file.replaceAll("^\\d+-", ""),
        number,
        front,
        List.of(section),
        List.of(questions),
        List.of(Problem.warning("invalid-value", Place.of(path), "Found in " + file + ".", "")));
  }

  static Topic topicOf(String file, Term... terms) {
    return topic(file, front(false), List.of(terms));
  }

  static Topic topicOf(String file, Question... questions) {
    return topic(file, front(false), List.of(), questions);
  }

  static PlainPage page(String slug, boolean draft) {
    String path = "pages/" + slug + ".md";
    return new PlainPage(
        path,
        slug,
        front(draft),
        List.of(),
        List.of(Problem.warning("invalid-value", Place.of(path), "Found in " + slug + ".", "")));
  }

  static Place line(int line) {
    return new Place("topics/a.md", line, 1);
  }

  /** Id and name alone; the rest by the with-methods. */
  static Term term(int line, String id, String name) {
    return term(line, id, name, "", List.of());
  }

  static Term term(int line, String id, String name, String expansion, List<String> aliases) {
    return term(line, id, name, expansion, aliases, List.of(), List.of(), List.of());
  }

  static Term term(
      int line,
      String id,
      String name,
      String expansion,
      List<String> aliases,
      List<String> confusable,
      List<String> was,
      List<String> objectives) {
    return new Term(
        id,
        name,
        expansion,
        aliases,
        confusable,
        LinkRule.BY_NAME,
        null,
        was,
        objectives,
        new TermNote(List.of()),
        List.of(),
        line(line));
  }

  static Question question(int line, String id, String... was) {
    return question(line, id, false, List.of(), was);
  }

  static Question question(
      int line, String id, boolean draft, List<String> objectives, String... was) {
    return new Question(
        id,
        Prose.EMPTY,
        1,
        List.of(was),
        objectives,
        draft,
        Set.of(),
        List.of(),
        new Answers.Open(),
        List.of(),
        List.of(),
        line(line));
  }

  static Exam exam(String id, int line, String... objectives) {
    List<Exam.Objective> all =
        List.of(objectives).stream()
            .map(
                one ->
                    new Exam.Objective(one, "Title", new Place("exams/" + id + ".yaml", line, 1)))
            .toList();
    return new Exam(
        id,
        "Title",
        65,
        50,
        130,
        720,
        1000,
        "",
        "",
        List.of(new Exam.Domain("1", "Title", 100, all)),
        new Place("exams/" + id + ".yaml", line, 1));
  }

  static Site site(Topic... topics) {
    return site(settings(), List.of(topics));
  }

  static Site site(Settings settings, List<Topic> topics, Exam... exams) {
    return SiteAssembler.assemble(
        settings, topics, List.of(), List.of(exams), List.of(), List.of());
  }

  /** The problems of the sum, without those of the files. */
  static List<Problem> problems(Site site) {
    // The exams of most tests are too small for questions.
    return site.problems().stream()
        .filter(one -> !List.of("invalid-value", "thin-objective").contains(one.rule()))
        .toList();
  }
}
