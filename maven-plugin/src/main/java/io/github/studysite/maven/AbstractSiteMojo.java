package io.github.studysite.maven;

import io.github.studysite.FailOn;
import io.github.studysite.FailureText;
import io.github.studysite.ReportFormat;
import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.File;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

/** What every goal over a folder of notes has in common. */
abstract class AbstractSiteMojo extends AbstractMojo {

  /**
   * The folder of the notes, with <code>studysite.yaml</code> and <code>topics/</code>. A module
   * without notes in its own folder is skipped.
   */
  @Parameter(property = "studysite.source")
  private File source;

  /**
   * The lightest problem that fails the build: <code>error</code>, <code>warning</code>, <code>info
   * </code> or <code>never</code>.
   */
  @Parameter(property = "studysite.failOn", defaultValue = "error")
  private String failOn;

  /** How many threads work; 0 means one for each processor. The site is the same for any number. */
  @Parameter(property = "studysite.threads", defaultValue = "0")
  private int threads;

  /** Does nothing at all. */
  @Parameter(property = "studysite.skip", defaultValue = "false")
  private boolean skip;

  /**
   * In which forms the folder of the reports holds the problems, with commas between them: <code>
   * json</code>, <code>text</code>, <code>sarif</code> (for code scanning and editors).
   */
  @Parameter(property = "studysite.reportFormats", defaultValue = "json")
  private List<String> reportFormats;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  /**
   * Does the goal's work with a builder that knows the common parameters.
   *
   * @return what the run did; null if the goal has said so itself
   */
  abstract SiteReport run(StudySite.Builder builder, Path notes);

  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Skipped: studysite.skip is set.");
      return;
    }
    Path notes = notes();
    if (source == null && !looksLikeNotes(notes)) {
      getLog().info("No notes here: " + notes + " has no studysite.yaml.");
      return;
    }
    SiteReport report;
    try {
      StudySite.Builder builder =
          StudySite.builder()
              .source(notes)
              .threads(threads)
              .failOn(failOn())
              .reportFormats(
                  Words.all(
                      "studysite.reportFormats",
                      reportFormats,
                      ReportFormat.values(),
                      ReportFormat::word));
      // The only place that knows the environment: paths begin where the reader's repository does.
      CiReport.repository(System.getenv()).ifPresent(builder::reportRoot);
      report = run(builder, notes);
    } catch (IllegalArgumentException wrongParameter) {
      throw new MojoFailureException(wrongParameter.getMessage(), wrongParameter);
    } catch (RuntimeException failure) {
      throw new MojoExecutionException(FailureText.of(failure), failure);
    }
    if (report == null) {
      return;
    }
    ReportLog.to(getLog()).print(report, whereAllAre());
    CiReport.of(System.getenv(), notes, standardOutput()).ifPresent(ci -> ci.print(report));
    if (report.failed()) {
      throw new MojoFailureException(ReportLog.verdict(report) + consequence());
    }
  }

  /** Without a pom.xml there is no base folder; the notes are where the command was given. */
  private Path notes() {
    if (source != null) {
      return source.toPath().toAbsolutePath().normalize();
    }
    return (basedir == null ? Path.of("") : basedir.toPath()).toAbsolutePath().normalize();
  }

  private static boolean looksLikeNotes(Path folder) {
    return Files.exists(folder.resolve("studysite.yaml"))
        || Files.isDirectory(folder.resolve("topics"));
  }

  final FailOn failOn() {
    return Words.one("studysite.failOn", failOn, FailOn.values(), FailOn::word);
  }

  /** The folder of this goal's reports; null if it writes none. */
  abstract File reports();

  /** What it means for the site that the notes have failed, as a sentence to go on with. */
  String consequence() {
    return "";
  }

  /** Where all problems are, if the log does not show them. */
  private String whereAllAre() {
    return reports() == null
        ? "(name a folder with -Dstudysite.reports to have all of them)"
        : "in " + reports().toPath().toAbsolutePath().normalize();
  }

  /** Maven 4 would put words of its own before each line, and GitHub not know it again. */
  private static PrintStream standardOutput() {
    return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
  }

  final int threads() {
    return threads;
  }
}
