package io.github.studysite.maven;

import io.github.studysite.FailureText;
import io.github.studysite.StudySite;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Copies one file of the theme into <code>theme/</code> of the notes, where it takes the place of
 * the theme's own, and notes in <code>theme/originals.tsv</code> what it was made from, so that the
 * build can say when the original changes. A file that is there already stays as it is, and is
 * noted as up to date.
 */
@Mojo(name = "theme", requiresProject = false, threadSafe = true)
public final class ThemeMojo extends AbstractMojo {

  /** The folder of the notes. */
  @Parameter(property = "studysite.source", defaultValue = "${basedir}")
  private File source;

  /** The file of the theme, for example <code>components/header/header.mustache</code>. */
  @Parameter(property = "studysite.file", required = true)
  private String file;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path notes = (source == null ? Path.of("") : source.toPath()).toAbsolutePath().normalize();
    try {
      boolean copied = StudySite.builder().source(notes).build().takeThemeFile(file);
      getLog()
          .info(
              copied
                  ? "Change it as you like: " + notes.resolve("theme").resolve(file)
                  : "Noted as up to date: " + notes.resolve("theme").resolve(file));
    } catch (IllegalArgumentException wrongParameter) {
      throw new MojoFailureException(wrongParameter.getMessage(), wrongParameter);
    } catch (RuntimeException failure) {
      throw new MojoExecutionException(FailureText.of(failure), failure);
    }
  }
}
