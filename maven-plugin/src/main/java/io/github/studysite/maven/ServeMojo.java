package io.github.studysite.maven;

import io.github.studysite.SiteReport;
import io.github.studysite.StudySite;
import io.github.studysite.preview.Preview;
import io.github.studysite.preview.PreviewOptions;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Shows the site in a browser while its notes are written: every save is seen at once, mistakes lie
 * over the page with their lines. Served to this machine alone. Ends with Ctrl+C.
 */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractSiteMojo {

  /** The port to serve at; if it is taken, the next free one. */
  @Parameter(property = "studysite.port", defaultValue = "8017")
  private int port;

  /** Opens the page in the browser. */
  @Parameter(property = "studysite.open", defaultValue = "false")
  private boolean open;

  /** The path below which the site stands, such as <code>/notes/</code>. */
  @Parameter(property = "studysite.base", defaultValue = "/")
  private String base;

  /**
   * The folder for the files of the preview, apart from the site that is published. What stands in
   * it equals that site.
   */
  @Parameter(
      property = "studysite.preview",
      defaultValue = "${project.build.directory}/site-preview")
  private File preview;

  /** Ends after so many seconds; 0 means with Ctrl+C. */
  @Parameter(property = "studysite.seconds", defaultValue = "0")
  private long seconds;

  /** What is wrong stands over the pages. */
  @Override
  File reports() {
    return null;
  }

  @Override
  SiteReport run(StudySite.Builder builder, Path notes) {
    PreviewOptions options =
        new PreviewOptions(notes, BuildFolder.of(preview), port, base, failOn(), threads());
    try (Preview served = Preview.start(options, new ServeLog(getLog()))) {
      // Ctrl+C ends the program; a run that is under way shall come to its end.
      Thread ending = new Thread(served::close, "studysite-serve-end");
      Runtime.getRuntime().addShutdownHook(ending);
      if (open) {
        Opener.forThisSystem().open(served.address(), getLog());
      }
      served.awaitEnd(seconds == 0 ? Long.MAX_VALUE : seconds);
      removeHook(ending);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    getLog().info("The preview has ended.");
    return null;
  }

  private static void removeHook(Thread ending) {
    try {
      Runtime.getRuntime().removeShutdownHook(ending);
    } catch (IllegalStateException runningAlready) {
      // It is what has ended us.
    }
  }
}
