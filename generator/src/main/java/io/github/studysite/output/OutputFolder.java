package io.github.studysite.output;

import io.github.studysite.model.OutputFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The folder a site is published from.
 *
 * <p>A file is written only if its bytes differ, each in one atomic step, so an unchanged file
 * keeps its time stamp and a reader never sees half of one. What an earlier run wrote and this one
 * did not is removed; the list of what we wrote stands in {@value FileList#NAME} in the folder
 * itself. A file that we did not write is neither removed nor overwritten.
 */
public final class OutputFolder {
  private final Path root;

  private OutputFolder(Path root) {
    this.root = root;
  }

  /** The folder need not exist. */
  public static OutputFolder at(Path root) {
    return new OutputFolder(root.toAbsolutePath().normalize());
  }

  /**
   * Makes the folder hold exactly these files, beside those that are not ours.
   *
   * @throws ForeignFileException if a file that we did not write stands in the way; nothing was
   *     written then
   * @throws UncheckedIOException if the disk refuses; it names the path
   */
  public WriteReport write(Collection<OutputFile> files) {
    SortedMap<String, OutputFile> wanted = byPath(files);
    FileList before = FileList.read(root);
    refuseForeignFiles(wanted, before);
    // Known before they exist: should we be interrupted, the next run still knows what is ours.
    FileList.union(before, wanted.keySet()).write(root);
    List<String> written = new ArrayList<>();
    List<String> unchanged = new ArrayList<>();
    for (OutputFile file : wanted.values()) {
      (writeIfChanged(file) ? written : unchanged).add(file.path());
    }
    SortedSet<String> gone = new TreeSet<>(before.paths());
    gone.removeAll(wanted.keySet());
    List<String> removed = gone.stream().filter(this::remove).toList();
    FileList.of(wanted.keySet()).write(root);
    return new WriteReport(written, unchanged, removed);
  }

  private SortedMap<String, OutputFile> byPath(Collection<OutputFile> files) {
    SortedMap<String, OutputFile> byPath = new TreeMap<>();
    SortedMap<String, String> ignoringCase = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (OutputFile file : files) {
      PathRules.check(file.path());
      String twin = ignoringCase.put(file.path(), file.path());
      if (twin != null) {
        throw new IllegalArgumentException(
            "two files of one name: " + twin + " and " + file.path());
      }
      byPath.put(file.path(), file);
    }
    return byPath;
  }

  private void refuseForeignFiles(SortedMap<String, OutputFile> wanted, FileList ours) {
    List<String> foreign =
        wanted.values().stream()
            .filter(file -> !ours.paths().contains(file.path()))
            .filter(file -> Files.exists(root.resolve(file.path()), LinkOption.NOFOLLOW_LINKS))
            .filter(file -> !holds(root.resolve(file.path()), file.content()))
            .map(OutputFile::path)
            .toList();
    if (!foreign.isEmpty()) {
      throw new ForeignFileException(root, foreign);
    }
  }

  private boolean writeIfChanged(OutputFile file) {
    Path target = root.resolve(file.path());
    if (holds(target, file.content())) {
      return false;
    }
    AtomicFile.write(root, target, file.content());
    return true;
  }

  private static boolean holds(Path file, byte[] content) {
    try {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          && Files.size(file) == content.length
          && Arrays.equals(Files.readAllBytes(file), content);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  private boolean remove(String path) {
    Path file = root.resolve(path);
    try {
      boolean removed = Files.deleteIfExists(file);
      removeEmptyFolders(file.getParent());
      return removed;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot remove " + file, failure);
    }
  }

  private void removeEmptyFolders(Path folder) throws IOException {
    while (!folder.equals(root) && Files.isDirectory(folder)) {
      try (var content = Files.list(folder)) {
        if (content.findAny().isPresent()) {
          return;
        }
      }
      Files.delete(folder);
      folder = folder.getParent();
    }
  }
}
