package io.github.studysite;

import io.github.studysite.link.Linker;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Site;
import io.github.studysite.quiz.DeckBuilder;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.render.Theme;
import io.github.studysite.source.NotesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Takes notes through the steps, up to the files of their site in memory. */
final class Steps {
  private final Path source;
  private final Workers workers;
  private final Session session;
  private final NotesAssembly assembly;
  private final AllFiles allFiles;
  private final AllProblems allProblems;

  /**
   * @param source the folder of the notes
   * @param baseUrl as in {@link NotesAssembly}
   * @param today as in {@link AllProblems}
   */
  Steps(
      Path source,
      String baseUrl,
      LocalDate today,
      Workers workers,
      Extensions extensions,
      Session session) {
    this.source = source;
    this.workers = workers;
    this.session = session;
    this.assembly = new NotesAssembly(baseUrl, workers, extensions, session);
    this.allFiles = new AllFiles(source, workers, extensions);
    this.allProblems = new AllProblems(source, today, workers, extensions);
  }

  /** All steps but the last, which writes. */
  MadeSite make() {
    session.begin();
    NotesFolder notes = NotesFolder.read(source);
    Site assembled = assembly.of(notes);
    LinkedSite site = Linker.link(assembled);
    Deck deck = DeckBuilder.build(site);
    SiteRenderer renderer = session.renderer(workers, theme());
    List<OutputFile> files = allFiles.of(notes, site, deck, renderer);
    PublishedPages published = PublishedPages.of(source);
    List<Problem> problems = allProblems.of(notes, site, deck, renderer, files, published);
    session.end();
    return new MadeSite(notes, site, files, published, problems);
  }

  private Theme theme() {
    return Theme.onClasspath(getClass().getClassLoader()).withOverrides(source.resolve("theme"));
  }
}
