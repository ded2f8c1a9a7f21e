package io.github.studysite;

import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Topic;
import io.github.studysite.output.OutputFolder;
import io.github.studysite.output.WriteReport;
import io.github.studysite.report.Reports;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Says what a run did: to its caller, and in the reports' folder. */
final class RunReports {
  private final Path folder;
  private final Set<ReportFormat> formats;
  private final String notes;
  private final Path source;

  /**
   * @param folder null for no files
   * @param notes the way to the notes, as in {@link ProblemFiles#of}
   * @param source the folder of the notes
   */
  RunReports(Path folder, Set<ReportFormat> formats, String notes, Path source) {
    this.folder = folder;
    this.formats = formats;
    this.notes = notes;
    this.source = source;
  }

  /**
   * @param written nothing if the run failed or only checked; the links are not reported then
   */
  SiteReport of(MadeSite made, boolean failed, WriteReport written) {
    Excerpts excerpts = new Excerpts(made.notes(), source);
    List<SiteReport.Entry> entries =
        made.problems().stream()
            .map(problem -> new SiteReport.Entry(problem, excerpts.of(problem.place())))
            .toList();
    if (folder != null) {
      List<OutputFile> files = new ArrayList<>(ProblemFiles.of(entries, formats, notes));
      if (!written.equals(WriteReport.NOTHING)) {
        files.addAll(Reports.links(made.site()));
      }
      OutputFolder.at(folder).write(files);
    }
    return new SiteReport(entries, failed, figures(made.site()), made.site().heldBack(), written);
  }

  private static SiteReport.Figures figures(LinkedSite site) {
    List<Topic> topics = site.site().topics();
    return new SiteReport.Figures(
        topics.size(),
        topics.stream().mapToInt(topic -> topic.terms().size()).sum(),
        topics.stream().mapToInt(topic -> topic.questions().size()).sum(),
        site.links().size());
  }
}
