package io.github.studysite;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.report.Reports;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The problems of a run as files for the reports' folder. */
final class ProblemFiles {
  private ProblemFiles() {}

  /**
   * @param folder of the notes, from the folder that SARIF's paths begin at; empty or ending in
   *     {@code /}
   */
  static List<OutputFile> of(
      List<SiteReport.Entry> entries, Set<ReportFormat> formats, String folder) {
    return formats.stream().sorted().map(format -> file(format, entries, folder)).toList();
  }

  private static OutputFile file(
      ReportFormat format, List<SiteReport.Entry> entries, String folder) {
    List<Problem> problems = entries.stream().map(SiteReport.Entry::problem).toList();
    return switch (format) {
      case TEXT -> OutputFile.text("problems.txt", text(entries));
      case JSON -> Reports.problems(problems);
      case SARIF -> {
        Map<Place, String> lines = new HashMap<>();
        entries.forEach(entry -> lines.put(entry.problem().place(), entry.excerpt()));
        yield Reports.sarif(problems, folder, place -> lines.getOrDefault(place, ""));
      }
    };
  }

  private static String text(List<SiteReport.Entry> entries) {
    return entries.stream()
        .map(entry -> entry.severity() + ": " + entry.text() + "\n")
        .collect(Collectors.joining("\n"));
  }

  /** The way from a folder to another in it; empty if it does not lie there. */
  static String way(Path from, Path to) {
    if (from == null || !to.startsWith(from) || to.equals(from)) {
      return "";
    }
    return from.relativize(to).toString().replace('\\', '/') + "/";
  }
}
