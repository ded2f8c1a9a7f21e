package io.github.studysite;

import io.github.studysite.model.Place;
import io.github.studysite.model.SourceFile;
import io.github.studysite.source.NotesFolder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines of the notes that problems are about. */
final class Excerpts {
  private final Map<String, SourceFile> files = new HashMap<>();
  private final Map<String, List<String>> lines = new HashMap<>();

  Excerpts(NotesFolder notes) {
    Stream.of(notes.settings().stream().toList(), notes.topics(), notes.pages(), notes.exams())
        .flatMap(List::stream)
        .forEach(file -> files.put(file.path(), file));
  }

  /** The line as it stands in the file; empty if the place is a whole file or unknown. */
  String of(Place place) {
    List<String> known = lines(place.file());
    return place.line() >= 1 && place.line() <= known.size() ? known.get(place.line() - 1) : "";
  }

  /** Empty if there is no such file. */
  List<String> lines(String path) {
    return lines.computeIfAbsent(path, this::linesOf);
  }

  private List<String> linesOf(String path) {
    return files.containsKey(path) ? files.get(path).text().lines().toList() : List.of();
  }
}
