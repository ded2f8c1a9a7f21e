package io.github.studysite;

import io.github.studysite.inspect.RenderedSite;
import io.github.studysite.inspect.SitePage;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Problem;
import io.github.studysite.render.SiteRenderer;
import io.github.studysite.source.NotesFolder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Gathers what every step has found, at the places and with the levels that authors see. */
final class AllProblems {
  private final Path source;
  private final LocalDate today;
  private final Workers workers;
  private final Extensions extensions;

  /**
   * @param source the folder of the notes
   * @param today null for no rules that look at the calendar
   */
  AllProblems(Path source, LocalDate today, Workers workers, Extensions extensions) {
    this.source = source;
    this.today = today;
    this.workers = workers;
    this.extensions = extensions;
  }

  /** Sorted by place, each problem once. */
  List<Problem> of(
      NotesFolder notes,
      LinkedSite site,
      Deck deck,
      SiteRenderer renderer,
      List<OutputFile> files,
      PublishedPages published) {
    List<Problem> all = new ArrayList<>(site.problems());
    all.addAll(deck.problems());
    all.addAll(extensions.problems(site, deck));
    all.addAll(renderer.problems(site.site().settings()));
    all.addAll(
        RenderedSite.problems(
            workers.mapAll(files.stream().filter(SitePage::is).toList(), SitePage::of),
            files.stream().map(OutputFile::path).toList(),
            new NoteOrigins(notes, site, source)));
    all.addAll(published.problems(files));
    if (today != null) {
      all.addAll(Freshness.problems(site.site(), today));
    }
    ExactPlaces exact = new ExactPlaces(new Excerpts(notes, source));
    return RuleLevels.apply(all.stream().map(exact::of).toList(), site.site().settings().rules());
  }
}
