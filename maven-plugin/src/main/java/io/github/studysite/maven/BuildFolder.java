package io.github.studysite.maven;

import java.io.File;
import java.nio.file.Path;

/** Where a goal writes if nobody says where: below Maven's folder for what a build makes. */
final class BuildFolder {
  private static final String UNSET = "${project.basedir}";

  private BuildFolder() {}

  /**
   * The folder as it stands. Without a pom.xml Maven names it by a property that nobody has set;
   * then what comes after that lies below the folder of the command.
   */
  static Path of(File folder) {
    String path = folder.getPath();
    int unset = path.lastIndexOf(UNSET);
    if (unset < 0) {
      return folder.toPath();
    }
    String rest = path.substring(unset + UNSET.length()).replaceFirst("^[/\\\\]+", "");
    return Path.of(rest).toAbsolutePath();
  }
}
