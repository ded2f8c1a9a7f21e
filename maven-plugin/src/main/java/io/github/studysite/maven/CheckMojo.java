package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Says what is wrong with the notes and fails if something is. Writes nothing but the report that
 * was asked for.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VALIDATE,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractSiteMojo {

  /** The folder for the reports of the problems; without it nothing is written. */
  @Parameter(property = "studysite.reports")
  private File reports;

  @Override
  File reports() {
    return reports;
  }

  @Override
  SiteReport run(StudySite.Builder builder, Path notes) {
    if (reports != null) {
      builder.reports(reports.toPath());
    }
    return builder.today(LocalDate.now()).build().check();
  }
}
