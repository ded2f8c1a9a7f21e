package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Says what is wrong where GitHub Actions shows it: beside the changed lines (annotations) and on
 * the page of the run (the job summary). The forms are those of "Workflow commands for GitHub
 * Actions" in GitHub's documentation.
 */
final class CiReport {
  /** GitHub shows no more of one severity for one step. */
  static final int SHOWN = 10;

  /** A summary of more than a mebibyte is refused as a whole. */
  private static final int ROWS = 200;

  private final Map<String, String> environment;
  private final Path notes;
  private final PrintStream out;

  private CiReport(Map<String, String> environment, Path notes, PrintStream out) {
    this.environment = environment;
    this.notes = notes;
    this.out = out;
  }

  /**
   * Empty elsewhere than in GitHub Actions.
   *
   * @param environment of the process
   * @param notes their folder
   * @param out what GitHub reads line by line
   */
  static Optional<CiReport> of(Map<String, String> environment, Path notes, PrintStream out) {
    return "true".equals(environment.get("GITHUB_ACTIONS"))
        ? Optional.of(new CiReport(environment, notes, out))
        : Optional.empty();
  }

  /** The folder of the repository's working copy; empty if it is not said. */
  static Optional<Path> repository(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("GITHUB_WORKSPACE"))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).toAbsolutePath().normalize());
  }

  void print(SiteReport report) {
    for (Severity severity : Severity.values()) {
      List<SiteReport.Entry> entries = of(report, severity).toList();
      entries.stream().limit(SHOWN).forEach(entry -> out.println(annotation(entry.problem())));
      if (entries.size() > SHOWN) {
        out.println(
            "GitHub shows "
                + SHOWN
                + " of them; "
                + (entries.size() - SHOWN)
                + " more of this kind stand in the log and in the reports.");
      }
    }
    out.flush();
    String summary = environment.get("GITHUB_STEP_SUMMARY");
    if (summary != null && !summary.isBlank()) {
      append(Path.of(summary), summary(report));
    }
  }

  private static Stream<SiteReport.Entry> of(SiteReport report, Severity severity) {
    return report.problems().stream().filter(entry -> entry.problem().severity() == severity);
  }

  private String annotation(Problem problem) {
    Place place = problem.place();
    String command =
        switch (problem.severity()) {
          case ERROR -> "error";
          case WARNING -> "warning";
          case INFO -> "notice";
        };
    String advice = problem.advice().isEmpty() ? "" : "\n" + problem.advice();
    return "::"
        + command
        + " file="
        + property(path(place.file()))
        + (place.line() == 0 ? "" : ",line=" + place.line())
        + (place.line() == 0 || place.column() == 0 ? "" : ",col=" + place.column())
        + ",title="
        + property(problem.rule())
        + "::"
        + message(problem.message() + advice);
  }

  /** Relative to the repository, as annotations want it. */
  private String path(String file) {
    Path absolute = notes.resolve(file);
    return repository(environment)
        .filter(absolute::startsWith)
        .map(root -> root.relativize(absolute).toString().replace('\\', '/'))
        .orElse(file);
  }

  private static String message(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return message(text).replace(":", "%3A").replace(",", "%2C");
  }

  private String summary(SiteReport report) {
    StringBuilder text = new StringBuilder("## Study site: ").append(ReportLog.found(report));
    text.append("\n\n");
    if (report.problems().isEmpty()) {
      return text.toString();
    }
    text.append("| | where | what | rule |\n|---|---|---|---|\n");
    List<SiteReport.Entry> heaviestFirst =
        Stream.of(Severity.values()).flatMap(severity -> of(report, severity)).toList();
    for (SiteReport.Entry entry : heaviestFirst.subList(0, Math.min(ROWS, heaviestFirst.size()))) {
      Problem problem = entry.problem();
      Place place = problem.place();
      Place fromRoot = new Place(path(place.file()), place.line(), place.column());
      text.append("| ").append(entry.severity());
      text.append(" | `").append(fromRoot.toString().replace("`", "'").replace("|", "\\|"));
      text.append("` | ").append(cell(problem.message() + " " + problem.advice()));
      text.append(" | ").append(problem.rule()).append(" |\n");
    }
    if (heaviestFirst.size() > ROWS) {
      text.append("\nand ").append(heaviestFirst.size() - ROWS).append(" more in the log.\n");
    }
    return text.append('\n').toString();
  }

  /** Words of an author, shown as they are: no markup, no end of the cell. */
  private static String cell(String text) {
    return text.strip()
        .replaceAll("\\s+", " ")
        .replaceAll("([\\\\`*_{}\\[\\]()#|~!@])", "\\\\$1")
        .replace("&", "&amp;")
        .replace("<", "&lt;");
  }

  private static void append(Path file, String text) {
    try {
      Files.writeString(
          file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write the job summary " + file, failure);
    }
  }
}
