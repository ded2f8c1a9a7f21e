package io.github.studysite.preview;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The notes at one moment: what a run reads, and nothing else in their folder. There may be a log
 * that grows, or the preview itself. Hidden files are left out; editors keep their own things
 * there.
 *
 * @param files by path relative to the folder, with {@code /}
 * @param folders in which such files are or could come to be
 */
record Snapshot(SortedMap<String, Stamp> files, List<Path> folders) {
  static final Snapshot NOTHING = new Snapshot(Collections.emptySortedMap(), List.of());

  /**
   * Looks at the notes. What cannot be read is missing; this never fails.
   *
   * @param before what has not changed since is not read again
   */
  static Snapshot of(Path notes, List<String> read, Snapshot before) {
    Visitor visitor = new Visitor(notes, before);
    visitor.folders.add(notes);
    for (String name : read) {
      visitor.walk(notes.resolve(name));
    }
    return new Snapshot(visitor.files, visitor.folders);
  }

  /** The paths of files that are new, gone or of other content. */
  List<String> changesSince(Snapshot before) {
    SortedSet<String> paths = new TreeSet<>(files.keySet());
    paths.addAll(before.files.keySet());
    return paths.stream().filter(path -> !content(path).equals(before.content(path))).toList();
  }

  /** Whether a file that had content before is empty now. */
  boolean hasEmptied(Snapshot before) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().size() == 0)
        .map(file -> before.files.get(file.getKey()))
        .anyMatch(stamp -> stamp != null && stamp.size() > 0);
  }

  private String content(String path) {
    Stamp stamp = files.get(path);
    return stamp == null ? "missing" : stamp.content();
  }

  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final SortedMap<String, Stamp> files = new TreeMap<>();
    private final List<Path> folders = new ArrayList<>();
    private final Path notes;
    private final Map<String, Stamp> before;
    private final long now = System.currentTimeMillis();

    Visitor(Path notes, Snapshot before) {
      this.notes = notes;
      this.before = before.files;
    }

    void walk(Path start) {
      try {
        Files.walkFileTree(start, this);
      } catch (IOException gone) {
        // Then there is nothing in it.
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      stamp(file);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failure) {
      return FileVisitResult.CONTINUE;
    }

    private void stamp(Path file) {
      if (isHidden(file)) {
        return;
      }
      try {
        // A link stands for the file it leads to.
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile()) {
          String path = notes.relativize(file).toString().replace('\\', '/');
          files.put(path, Stamp.of(file, attributes, before.get(path), now));
        }
      } catch (IOException gone) {
        // Between listing and looking.
      }
    }

    private static boolean isHidden(Path file) {
      return file.getFileName().toString().startsWith(".");
    }
  }
}
