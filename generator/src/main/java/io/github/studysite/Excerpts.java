package io.github.studysite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.studysite.model.Place;
import io.github.studysite.model.SourceFile;
import io.github.studysite.source.NotesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines that problems are about: of the notes, and of the author's theme beside them. */
final class Excerpts {
  private static final List<String> OTHERS = List.of("theme/", "published.txt");

  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();
  private final Path folder;

  /**
   * @param folder of the notes
   */
  Excerpts(NotesFolder notes, Path folder) {
    this.folder = folder;
    Stream.of(notes.settings().stream().toList(), notes.topics(), notes.pages(), notes.exams())
        .flatMap(List::stream)
        .forEach(file -> files.put(file.path(), file));
  }

  /** The line as it stands in the file; empty if the place is a whole file or unknown. */
  String of(Place place) {
    if (place.line() == 0) {
      return "";
    }
    List<String> known = lines(place.file());
    return place.line() <= known.size() ? known.get(place.line() - 1) : "";
  }

  /** Empty if there is no such file. */
  List<String> lines(String path) {
    return lines.computeIfAbsent(path, this::linesOf);
  }

  private List<String> linesOf(String path) {
    if (files.containsKey(path)) {
      return files.get(path).text().lines().toList();
    }
    return OTHERS.stream().anyMatch(path::startsWith)
        ? linesOnDisk(folder.resolve(path))
        : List.of();
  }

  /** Hardly any site has such a file, so it is not kept with the notes. */
  private static List<String> linesOnDisk(Path file) {
    try {
      return Files.isRegularFile(file)
          ? new String(Files.readAllBytes(file), UTF_8).lines().toList()
          : List.of();
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }
}
