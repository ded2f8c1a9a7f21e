package io.github.studysite;

import io.github.studysite.model.LinkedSite.HeldBack;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import io.github.studysite.output.WriteReport;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a run did.
 *
 * @param problems all of the run, sorted by file and line
 * @param failed at least one problem weighs enough to fail the run; nothing was written then
 * @param figures what the site holds
 * @param heldBack terms that do not link by themselves, and why
 * @param files what was written; nothing if the run failed or only checked
 */
public record SiteReport(
    List<Entry> problems,
    boolean failed,
    Figures figures,
    List<HeldBack> heldBack,
    WriteReport files) {
  public SiteReport {
    problems = List.copyOf(problems);
    Objects.requireNonNull(figures, "figures");
    heldBack = List.copyOf(heldBack);
    Objects.requireNonNull(files, "files");
  }

  /**
   * A problem and the line of the notes it is about.
   *
   * @param excerpt empty if the problem has no line
   */
  public record Entry(Problem problem, String excerpt) {
    public Entry {
      Objects.requireNonNull(problem, "problem");
      Objects.requireNonNull(excerpt, "excerpt");
    }

    /** As authors write it. */
    public String severity() {
      return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** The problem as an author reads it, on several lines. */
    public String text() {
      return ProblemText.of(problem, excerpt);
    }
  }

  /**
   * What the site holds.
   *
   * @param links between notes, written and automatic ones
   */
  public record Figures(int topics, int terms, int questions, int links) {}

  /** The paths of the site's files that the run has written or removed. */
  public List<String> changed() {
    return Stream.concat(files.written().stream(), files.removed().stream()).sorted().toList();
  }

  public long count(Severity severity) {
    return problems.stream().filter(entry -> entry.problem().severity() == severity).count();
  }
}
