package io.github.studysite.maven;

import io.github.studysite.FailureText;
import io.github.studysite.SheetImport;
import io.github.studysite.spreadsheet.Finding;
import io.github.studysite.spreadsheet.SheetPlan;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes drafts of notes out of a spreadsheet (XLSX, CSV, TSV). Importing again updates what came
 * from the sheet and keeps what a person wrote. All files are written, or none.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {
  private static final int SHOWN = 10;

  /** The spreadsheet. */
  @Parameter(property = "studysite.sheet")
  private File sheet;

  /** The folder of the notes; it may not exist yet. The folder of the command if not said. */
  @Parameter(property = "studysite.source")
  private File source;

  /**
   * How the sheet is read, as YAML; <code>import.yaml</code> beside the sheet if not said. A first
   * import writes it.
   */
  @Parameter(property = "studysite.map")
  private File map;

  /**
   * The folder of the report, <code>import.txt</code>; <code>target/studysite</code> if not said.
   */
  @Parameter(property = "studysite.reports")
  private File reports;

  /** Shows what would change and writes no notes; the difference is also in the reports. */
  @Parameter(property = "studysite.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Parameter(defaultValue = "${basedir}", readonly = true)
  private File basedir;

  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File target;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    try {
      SheetImport.Builder builder = SheetImport.builder().notes(notes()).reports(reports());
      if (sheet != null) {
        builder.sheet(sheet.toPath());
      }
      if (map != null) {
        builder.map(map.toPath());
      }
      SheetImport run = builder.build();
      print(dryRun ? run.dryRun() : run.run());
    } catch (IllegalArgumentException authorsMistake) {
      throw new MojoFailureException(authorsMistake.getMessage(), authorsMistake);
    } catch (RuntimeException failure) {
      throw new MojoExecutionException(FailureText.of(failure), failure);
    }
  }

  /** Without a pom.xml there is no base folder; the notes are where the command was given. */
  private Path notes() {
    if (source != null) {
      return source.toPath();
    }
    return basedir == null ? Path.of("") : basedir.toPath();
  }

  private Path reports() {
    if (reports != null) {
      return reports.toPath().toAbsolutePath();
    }
    return BuildFolder.of(target).resolve("studysite").toAbsolutePath();
  }

  private void print(SheetImport.Result result) {
    Log log = getLog();
    SheetPlan plan = result.plan();
    for (Finding.Kind kind : Finding.Kind.values()) {
      print(plan, kind);
    }
    log.info(plan.summary());
    if (dryRun) {
      result.diff().lines().forEach(log::info);
    }
    if (result.changed().isEmpty()) {
      log.info("Nothing changes.");
    }
    for (Path file : result.changed()) {
      log.info((dryRun ? "would write " : "wrote ") + file);
    }
    log.info("The whole report: " + reports().resolve("import.txt"));
  }

  private void print(SheetPlan plan, Finding.Kind kind) {
    long count = plan.count(kind);
    if (count == 0) {
      return;
    }
    getLog().info(kind.heading() + " (" + count + "):");
    plan.lines(kind).stream().limit(SHOWN).forEach(line -> show(kind, line));
    if (plan.lines(kind).size() > SHOWN) {
      getLog().info("  … and more in the report");
    }
  }

  private void show(Finding.Kind kind, String line) {
    if (kind == Finding.Kind.CONFLICT || kind == Finding.Kind.VANISHED) {
      getLog().warn(line);
    } else {
      getLog().info("  " + line);
    }
  }
}
