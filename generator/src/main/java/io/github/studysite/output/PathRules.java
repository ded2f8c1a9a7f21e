package io.github.studysite.output;

import java.util.List;

/** What the path of an output file may look like. */
final class PathRules {
  private PathRules() {}

  /**
   * @throws IllegalArgumentException if the path could leave the folder or is not portable
   */
  static void check(String path) {
    List<String> names = List.of(path.split("/", -1));
    boolean odd =
        path.indexOf('\\') >= 0
            || path.indexOf(':') >= 0
            || path.indexOf('\0') >= 0
            || names.stream()
                .anyMatch(name -> name.isEmpty() || name.equals(".") || name.equals(".."));
    if (odd || path.equals(FileList.NAME)) {
      throw new IllegalArgumentException("not a path inside the site: " + path);
    }
  }
}
