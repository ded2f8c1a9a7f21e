package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import io.github.studysite.model.Severity;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
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

  /** The lightest problem that fails the build: <code>error</code> or <code>warning</code>. */
  @Parameter(property = "studysite.failOn", defaultValue = "error")
  private String failOn;

  /** How many threads work; 0 means one for each processor. The site is the same for any number. */
  @Parameter(property = "studysite.threads", defaultValue = "0")
  private int threads;

  /** Does nothing at all. */
  @Parameter(property = "studysite.skip", defaultValue = "false")
  private boolean skip;

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
          StudySite.builder().source(notes).threads(threads).failOn(severity());
      report = run(builder, notes);
    } catch (IllegalArgumentException wrongParameter) {
      throw new MojoFailureException(wrongParameter.getMessage(), wrongParameter);
    } catch (RuntimeException failure) {
      throw new MojoExecutionException(Sentences.of(failure), failure);
    }
    if (report == null) {
      return;
    }
    ReportLog.to(getLog()).print(report);
    if (report.failed()) {
      throw new MojoFailureException(ReportLog.verdict(report));
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

  final Severity severity() {
    return switch (failOn.toLowerCase(Locale.ROOT)) {
      case "error" -> Severity.ERROR;
      case "warning" -> Severity.WARNING;
      default ->
          throw new IllegalArgumentException(
              "studysite.failOn is '" + failOn + "'; it can be error or warning.");
    };
  }

  final int threads() {
    return threads;
  }
}
