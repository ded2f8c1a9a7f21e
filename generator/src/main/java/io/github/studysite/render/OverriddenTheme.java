package io.github.studysite.render;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A theme of which an author has replaced single files. */
final class OverriddenTheme implements Theme {
  private final Theme base;
  private final Map<String, byte[]> overrides;
  private final List<Problem> problems;

  private OverriddenTheme(Theme base, Map<String, byte[]> overrides, List<Problem> problems) {
    this.base = base;
    this.overrides = Collections.unmodifiableMap(overrides);
    this.problems = List.copyOf(problems);
  }

  static Theme of(Theme base, Path folder) {
    if (!Files.isDirectory(folder)) {
      return base;
    }
    SortedSet<String> known = new TreeSet<>(ThemeManifest.of(base).files());
    Map<String, byte[]> overrides = new TreeMap<>();
    List<Problem> problems = new ArrayList<>(base.problems());
    for (Path file : filesIn(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (known.contains(name)) {
        overrides.put(name, read(file));
      } else {
        problems.add(unknown(folder.getFileName() + "/" + name, name, known));
      }
    }
    return new OverriddenTheme(base, overrides, problems);
  }

  private static Problem unknown(String path, String name, SortedSet<String> known) {
    return Problem.error(
        "theme-unknown-file",
        Place.of(path),
        "The theme has no file '" + name + "' that this one could replace.",
        Nearest.to(name, known)
            .map(nearest -> "The nearest name is '" + nearest + "'.")
            .orElse("A file here replaces the theme's file of the same name."));
  }

  private static List<Path> filesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          // .DS_Store and its like are the system's, not the author's.
          .filter(file -> !file.getFileName().toString().startsWith("."))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list the theme folder " + folder, e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read the theme file " + file, e);
    }
  }

  @Override
  public boolean exists(String name) {
    return overrides.containsKey(name) || base.exists(name);
  }

  @Override
  public byte[] read(String name) {
    byte[] override = overrides.get(name);
    return override == null ? base.read(name) : override;
  }

  @Override
  public List<Problem> problems() {
    return problems;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OverriddenTheme theme
        && base.equals(theme.base)
        && problems.equals(theme.problems)
        && comparable().equals(theme.comparable());
  }

  @Override
  public int hashCode() {
    return Objects.hash(base, comparable());
  }

  private Map<String, ByteBuffer> comparable() {
    Map<String, ByteBuffer> files = new TreeMap<>();
    overrides.forEach((name, bytes) -> files.put(name, ByteBuffer.wrap(bytes)));
    return files;
  }
}
