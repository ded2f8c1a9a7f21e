package io.github.studysite.maven;

import io.github.studysite.FailureText;
import io.github.studysite.NewProject;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Makes a small, complete project out of an empty folder: a pom, settings, two topics that show the
 * whole note format, an exam and a workflow that publishes the site. A file that exists is left as
 * it is.
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** The folder of the new project; the one where the command is given unless said otherwise. */
  @Parameter(property = "studysite.source")
  private File source;

  /** The title of the site. Made of the folder's name unless said otherwise. */
  @Parameter(property = "studysite.title")
  private String title;

  /** The id of the site, under which progress is stored. Made of the folder's name as well. */
  @Parameter(property = "studysite.id")
  private String id;

  @Parameter(defaultValue = "${plugin}", readonly = true)
  private PluginDescriptor plugin;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Path folder = (source == null ? Path.of("") : source.toPath()).toAbsolutePath().normalize();
    NewProject.Result result;
    try {
      NewProject.Builder builder = NewProject.builder().folder(folder).version(plugin.getVersion());
      if (title != null && !title.isBlank()) {
        builder.title(title.strip());
      }
      if (id != null && !id.isBlank()) {
        builder.id(id.strip());
      }
      result = builder.build().create();
    } catch (IllegalArgumentException wrongParameter) {
      throw new MojoFailureException(wrongParameter.getMessage(), wrongParameter);
    } catch (RuntimeException failure) {
      throw new MojoExecutionException(FailureText.of(failure), failure);
    }
    getLog().info("In " + folder + ":");
    result.written().forEach(file -> getLog().info("  written  " + file));
    result.left().forEach(file -> getLog().info("  left     " + file + " (it was there)"));
    getLog().info("Next: `mvn package` there makes the site; open target/site/index.html.");
    getLog().info("Then replace the topics with your own; README.md says where things are.");
  }
}
