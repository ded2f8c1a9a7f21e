package io.github.studysite;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Which folders can be used together, so that no run can harm the notes. */
final class FolderRules {
  /** The folders of the notes that a run reads. */
  static final List<String> READ = List.of("topics", "pages", "exams", "theme");

  private FolderRules() {}

  /**
   * @param output may be null
   * @param reports may be null
   * @throws IllegalArgumentException in a sentence for the author
   */
  static void check(Path source, Path output, Path reports) {
    if (source == null) {
      throw new IllegalArgumentException("The folder of the notes is not named.");
    }
    if (!Files.isDirectory(source)) {
      throw new IllegalArgumentException("The folder of the notes does not exist: " + source);
    }
    if (output != null) {
      refuseInside(source, output, "The site");
    }
    if (reports != null) {
      refuseInside(source, reports, "The reports");
      if (output != null && (reports.startsWith(output) || output.startsWith(reports))) {
        throw new IllegalArgumentException(
            "The site and its reports need folders of their own: " + output + ", " + reports);
      }
    }
  }

  private static void refuseInside(Path source, Path folder, String what) {
    if (source.startsWith(folder)) {
      throw new IllegalArgumentException(
          what + " cannot be written to " + folder + ": the notes are in it, at " + source);
    }
    for (String part : READ) {
      if (folder.startsWith(source.resolve(part))) {
        throw new IllegalArgumentException(
            what + " cannot be written to " + folder + ": it is a folder of the notes");
      }
    }
  }
}
