package io.github.studysite;

import io.github.studysite.assemble.SiteAssembler;
import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Exam;
import io.github.studysite.model.PlainPage;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Settings;
import io.github.studysite.model.Site;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import io.github.studysite.source.ExamParser;
import io.github.studysite.source.NotesFolder;
import io.github.studysite.source.Parsed;
import io.github.studysite.source.SettingsParser;
import io.github.studysite.source.TopicParser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Parses the notes of a folder and puts them together, with the pages that extensions add. */
final class NotesAssembly {
  /** Stands in for a missing file, which is a problem already, so that the run finds the others. */
  private static final SourceFile NO_SETTINGS =
      new SourceFile("studysite.yaml", "id: studysite\ntitle: Study notes\n");

  private final String baseUrl;
  private final Workers workers;
  private final Extensions extensions;
  private final Session session;

  /**
   * @param baseUrl instead of what the settings say; null to leave it to them
   */
  NotesAssembly(String baseUrl, Workers workers, Extensions extensions, Session session) {
    this.baseUrl = baseUrl;
    this.workers = workers;
    this.extensions = extensions;
    this.session = session;
  }

  Site of(NotesFolder notes) {
    Parsed<Settings> settings = SettingsParser.parse(notes.settings().orElse(NO_SETTINGS));
    List<Parsed<Exam>> exams = workers.mapAll(notes.exams(), ExamParser::parse);
    List<Problem> problems = new ArrayList<>(notes.problems());
    problems.addAll(settings.problems());
    exams.forEach(exam -> problems.addAll(exam.problems()));
    List<CallOutKind> callOuts = extensions.callOuts();
    TopicParser parser = new TopicParser(callOuts);
    List<Topic> topics = session.topics(workers, notes.topics(), callOuts, parser);
    List<PlainPage> pages =
        new ArrayList<>(session.pages(workers, notes.pages(), callOuts, parser));
    Function<List<PlainPage>, Site> assembled =
        written ->
            SiteAssembler.assemble(
                baseUrl == null ? settings.value() : settings.value().withBaseUrl(baseUrl),
                topics,
                written,
                exams.stream().map(Parsed::value).toList(),
                notes.images(),
                problems);
    Site site = assembled.apply(pages);
    // Extensions write about a site that is whole without them.
    List<SourceFile> more = extensions.pages(site);
    if (more.isEmpty()) {
      return site;
    }
    more.forEach(page -> pages.add(parser.parsePage(page)));
    return assembled.apply(pages);
  }
}
