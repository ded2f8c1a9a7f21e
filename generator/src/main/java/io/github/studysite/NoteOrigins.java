package io.github.studysite;

import io.github.studysite.inspect.Origins;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Place;
import io.github.studysite.model.SourceFile;
import io.github.studysite.source.NotesFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The notes and theme files that pages are made of. */
final class NoteOrigins implements Origins {
  private final Map<String, SourceFile> noteOfPage = new HashMap<>();
  private final Path folder;

  /**
   * @param folder of the notes
   */
  NoteOrigins(NotesFolder notes, LinkedSite site, Path folder) {
    this.folder = folder;
    Map<String, SourceFile> byPath = new HashMap<>();
    Stream.concat(notes.topics().stream(), notes.pages().stream())
        .forEach(file -> byPath.put(file.path(), file));
    site.site()
        .topics()
        .forEach(
            topic -> {
              SourceFile note = byPath.get(topic.path());
              noteOfPage.put(topic.page(), note);
              topic.terms().forEach(term -> noteOfPage.put(term.page(), note));
            });
    site.site().pages().forEach(page -> noteOfPage.put(page.page(), byPath.get(page.path())));
  }

  @Override
  public Optional<Place> inNote(String page, String words) {
    SourceFile note = noteOfPage.get(page);
    return note == null ? Optional.empty() : find(note, words);
  }

  @Override
  public Optional<Place> inTheme(String words) {
    return templates().stream().flatMap(file -> find(file, words).stream()).findFirst();
  }

  /** Read when they are asked for: hardly any site has any, and hardly any has a mistake. */
  private List<SourceFile> templates() {
    Path theme = folder.resolve("theme");
    if (!Files.isDirectory(theme)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(theme)) {
      List<SourceFile> templates = new ArrayList<>();
      for (Path file :
          files.filter(path -> path.toString().endsWith(".mustache")).sorted().toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        templates.add(new SourceFile(path, Files.readString(file)));
      }
      return templates;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read the templates in " + theme, failure);
    }
  }

  private static Optional<Place> find(SourceFile file, String words) {
    int at = words.isEmpty() ? -1 : file.text().indexOf(words);
    if (at < 0) {
      return Optional.empty();
    }
    String before = file.text().substring(0, at);
    int line = (int) before.chars().filter(character -> character == '\n').count() + 1;
    return Optional.of(new Place(file.path(), line, at - before.lastIndexOf('\n')));
  }
}
