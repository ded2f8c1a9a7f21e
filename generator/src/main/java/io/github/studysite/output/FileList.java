package io.github.studysite.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which files of a folder are ours: one path a line, sorted, after a line that says what it is.
 *
 * @param paths relative to the folder
 */
record FileList(SortedSet<String> paths) {
  static final String NAME = ".studysite-files";
  private static final String FIRST_LINE =
      "# Written by studysite: the files it may replace or remove. Do not edit.";

  static FileList of(Collection<String> paths) {
    return new FileList(Collections.unmodifiableSortedSet(new TreeSet<>(paths)));
  }

  static FileList union(FileList one, Collection<String> other) {
    SortedSet<String> all = new TreeSet<>(one.paths);
    all.addAll(other);
    return of(all);
  }

  /** Empty if the folder has no list. */
  static FileList read(Path root) {
    Path file = root.resolve(NAME);
    if (!Files.exists(file)) {
      return of(new TreeSet<>());
    }
    try {
      SortedSet<String> paths = new TreeSet<>();
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        if (!line.isBlank() && !line.startsWith("#")) {
          // A list that somebody edited must not make us remove files elsewhere.
          PathRules.check(line);
          paths.add(line);
        }
      }
      return of(paths);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  void write(Path root) {
    byte[] content =
        (FIRST_LINE + "\n" + String.join("\n", paths) + (paths.isEmpty() ? "" : "\n"))
            .getBytes(StandardCharsets.UTF_8);
    AtomicFile.write(root, root.resolve(NAME), content);
  }
}
