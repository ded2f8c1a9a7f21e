package io.github.studysite.source;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.util.List;
import java.util.regex.Pattern;

/** Files that look like notes or blueprints but stand where, or are called as, none is read. */
final class UnreadFiles {
  private static final Pattern MARKDOWN = Pattern.compile("(?i)(?!readme\\.).+\\.(md|markdown)");
  private static final Pattern YAML = Pattern.compile("(?i).+\\.(yaml|yml)");

  private final NoteFiles files;
  private final List<Problem> problems;

  private UnreadFiles(NoteFiles files, List<Problem> problems) {
    this.files = files;
    this.problems = problems;
  }

  static void report(NoteFiles files, List<Problem> problems) {
    UnreadFiles unread = new UnreadFiles(files, problems);
    unread.report("topics/", ".md", MARKDOWN);
    unread.report("pages/", ".md", MARKDOWN);
    unread.report("exams/", ".yaml", YAML);
  }

  private void report(String folder, String extension, Pattern alike) {
    for (String path :
        files.below(folder, path -> isUnread(path.substring(folder.length()), extension, alike))) {
      boolean deep = path.indexOf('/', folder.length()) > 0;
      problems.add(
          Problem.warning(
              "file-unread",
              Place.of(path),
              deep
                  ? "This file is not read: it lies in a folder below " + folder + "."
                  : "This file is not read: its name does not end in " + extension + ".",
              (deep ? "Move it to " + folder : "Rename it")
                  + ", or let its name begin with _ if it is not for the site."));
    }
  }

  private static boolean isUnread(String path, String extension, Pattern alike) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return alike.matcher(name).matches() && (path.contains("/") || !path.endsWith(extension));
  }
}
