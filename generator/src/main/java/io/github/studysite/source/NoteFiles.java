package io.github.studysite.source;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds and reads files below a folder, never outside of it. */
final class NoteFiles {
  private static final String README = "README.md";

  private final Path folder;
  private final List<Problem> problems;

  NoteFiles(Path folder, List<Problem> problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** A file by its path; empty if there is none. */
  Optional<SourceFile> file(String path) {
    Path file = folder.resolve(path);
    return isFile(file) ? text(file) : Optional.empty();
  }

  /** The text files with this extension in a folder, but not in folders below it. */
  List<SourceFile> directlyIn(String name, String extension) {
    List<SourceFile> files = new ArrayList<>();
    for (Path file : list(folder.resolve(name))) {
      String fileName = file.getFileName().toString();
      if (fileName.endsWith("." + extension)
          && !fileName.equalsIgnoreCase(README)
          && isFile(file)) {
        text(file).ifPresent(files::add);
      }
    }
    return files;
  }

  /** The paths of all wanted files in a folder and below it. */
  List<String> below(String name, Predicate<String> wanted) {
    List<String> paths = new ArrayList<>();
    collect(folder.resolve(name), wanted, paths);
    return paths.stream().sorted().toList();
  }

  private void collect(Path directory, Predicate<String> wanted, List<String> paths) {
    for (Path entry : list(directory)) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
        collect(entry, wanted, paths);
      } else if (wanted.test(path(entry)) && isFile(entry)) {
        paths.add(path(entry));
      }
    }
  }

  /** What lies in a folder, sorted by name; nothing if there is no such folder. */
  private List<Path> list(Path directory) {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory)) {
      return entries
          .filter(NoteFiles::isVisible)
          .sorted((one, other) -> path(one).compareTo(path(other)))
          .toList();
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot list " + directory, broken);
    }
  }

  private static boolean isVisible(Path entry) {
    String name = entry.getFileName().toString();
    return !name.startsWith(".") && !name.startsWith("_");
  }

  /** A link is read like a file as long as it stays inside. */
  private boolean isFile(Path file) {
    if (!Files.isSymbolicLink(file)) {
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
    }
    try {
      if (Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath())) {
        return true;
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot follow " + file, broken);
    }
    problems.add(
        Problem.warning(
            "link-outside",
            Place.of(path(file)),
            "This file is a link that leads out of the folder or nowhere, and is not read.",
            "Put the file itself here."));
    return false;
  }

  private Optional<SourceFile> text(Path file) {
    try {
      return NoteText.decode(path(file), Files.readAllBytes(file), problems);
    } catch (IOException broken) {
      throw new UncheckedIOException("Cannot read " + file, broken);
    }
  }

  private String path(Path file) {
    return folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
