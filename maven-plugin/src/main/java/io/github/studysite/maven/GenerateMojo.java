package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes the site out of the notes. Only files that changed are written, and only files that an
 * earlier run wrote are removed. If the notes have errors, the site stays as it was.
 */
@Mojo(
    name = "generate",
    defaultPhase = LifecyclePhase.PROCESS_CLASSES,
    requiresProject = false,
    threadSafe = true)
public final class GenerateMojo extends AbstractSiteMojo {

  /** The folder of the site. It may hold other files too; they are left alone. */
  @Parameter(property = "studysite.output", defaultValue = "${project.build.directory}/site")
  private File output;

  /**
   * The folder of the reports: the problems, <code>links.csv</code> (every link with its rule) and
   * <code>held-back.csv</code> (terms that do not link by themselves, and why).
   */
  @Parameter(property = "studysite.reports", defaultValue = "${project.build.directory}/studysite")
  private File reports;

  /**
   * Where the site is published, instead of <code>baseUrl</code> in <code>studysite.yaml</code>;
   * for the sitemap and canonical links.
   */
  @Parameter(property = "studysite.baseUrl")
  private String baseUrl;

  /**
   * Adds the pages of the site to <code>published.txt</code> beside the notes. Check that file in:
   * from then on a page that is gone fails the build, unless <code>redirect_from</code> names it.
   */
  @Parameter(property = "studysite.rememberPages", defaultValue = "false")
  private boolean rememberPages;

  /**
   * Where below <code>studysite.baseUrl</code> the site lies, for one that is published together
   * with another: <code>manual/</code>.
   */
  @Parameter private String path;

  @Override
  File reports() {
    return BuildFolder.of(reports).toFile();
  }

  @Override
  String consequence() {
    return Files.exists(BuildFolder.of(output).resolve("index.html"))
        ? " The site was not changed."
        : " No site was made.";
  }

  @Override
  SiteReport run(StudySite.Builder builder, Path notes) {
    if (baseUrl != null && !baseUrl.isBlank()) {
      builder.baseUrl(path == null ? baseUrl : baseUrl.replaceFirst("/*$", "/") + path);
    }
    Path site = BuildFolder.of(output);
    SiteReport report =
        builder
            .rememberPages(rememberPages)
            .output(site)
            .reports(reports().toPath())
            .build()
            .generate();
    if (!report.failed()) {
      getLog().info("Open " + site.resolve("index.html").toAbsolutePath().normalize());
    }
    return report;
  }
}
