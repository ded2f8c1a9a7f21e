package io.github.studysite.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * Writes files into folders that are an author's, all of them or none: everything is on the disk,
 * under names that nobody reads, before the first file takes its place.
 */
public final class StagedFiles {
  private StagedFiles() {}

  /**
   * Writes the files; those that exist are replaced.
   *
   * @throws UncheckedIOException if the disk refuses; it names the path
   */
  public static void replace(SortedMap<Path, byte[]> files) {
    write(files, StandardCopyOption.REPLACE_EXISTING);
  }

  /**
   * Writes the files that do not exist yet and leaves the others alone.
   *
   * @return those that were left alone, in order
   * @throws UncheckedIOException if the disk refuses; it names the path
   */
  public static List<Path> add(SortedMap<Path, byte[]> files) {
    return write(files);
  }

  private static List<Path> write(SortedMap<Path, byte[]> files, CopyOption... how) {
    Map<Path, Path> waiting = new LinkedHashMap<>();
    List<Path> left = new ArrayList<>();
    Path current = null;
    try {
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        current = file.getKey();
        if (how.length == 0 && Files.exists(current)) {
          left.add(current);
          continue;
        }
        if (Files.isDirectory(current)) {
          throw new IOException("a folder stands in the way");
        }
        Files.createDirectories(current.getParent());
        Path staged = current.resolveSibling("." + current.getFileName() + ".studysite-new");
        waiting.put(staged, current);
        Files.write(staged, file.getValue());
      }
      for (Map.Entry<Path, Path> file : waiting.entrySet()) {
        current = file.getValue();
        try {
          Files.move(file.getKey(), current, how);
        } catch (FileAlreadyExistsException appeared) {
          left.add(current);
        }
      }
      return left;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + current, failure);
    } finally {
      waiting.keySet().forEach(StagedFiles::deleteQuietly);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException ignored) {
      // The write itself has failed or succeeded already; that is what is reported.
    }
  }
}
