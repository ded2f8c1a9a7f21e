package io.github.studysite.render;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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
    ThemeManifest manifest = ThemeManifest.of(base);
    SortedSet<String> known = new TreeSet<>(manifest.files());
    SortedSet<String> slots = new TreeSet<>(manifest.slotFiles());
    Map<String, byte[]> overrides = new TreeMap<>();
    ThemeOriginals originals = ThemeOriginals.parse("");
    SortedSet<String> copies = new TreeSet<>();
    List<Problem> problems = new ArrayList<>(base.problems());
    for (Path file : filesIn(folder)) {
      String name = folder.relativize(file).toString().replace('\\', '/');
      if (AuthorMessages.isMessages(name)) {
        AuthorMessages messages = AuthorMessages.of(base, name, text(file));
        problems.addAll(messages.problems());
        overrides.put(name, messages.overlaid());
      } else if (name.equals(ThemeOriginals.FILE)) {
        originals = ThemeOriginals.parse(text(file));
      } else if (slots.contains(name)) {
        overrides.put(name, read(file));
      } else if (known.contains(name)) {
        overrides.put(name, read(file));
        copies.add(name);
      } else if (ThemeManifest.isSlot(name)) {
        problems.add(unknownSlot(folder.getFileName() + "/" + name, name, slots));
      } else {
        problems.add(unknown(folder.getFileName() + "/" + name, name, known));
      }
    }
    problems.addAll(originals.problems(base, copies));
    return new OverriddenTheme(base, overrides, problems);
  }

  private static Problem unknown(String path, String name, SortedSet<String> known) {
    return Problem.error(
        "theme-unknown-file",
        Place.of(path),
        "The theme has no file “" + name + "” that this one could replace.",
        Nearest.to(name, known)
            .map(nearest -> "The nearest name is “" + nearest + "”.")
            .orElse("A file here replaces the theme's file of the same name."));
  }

  private static Problem unknownSlot(String path, String name, SortedSet<String> slots) {
    return Problem.error(
        "theme-unknown-slot",
        Place.of(path),
        "The theme has no slot “" + name + "”.",
        Nearest.to(name, slots)
            .map(nearest -> "The nearest is “" + nearest + "”.")
            .orElse("Its slots are " + String.join(", ", slots) + "."));
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

  private static String text(Path file) {
    return new String(read(file), StandardCharsets.UTF_8);
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
  public boolean isAuthors(String name) {
    return overrides.containsKey(name);
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
