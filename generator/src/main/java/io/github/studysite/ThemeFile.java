package io.github.studysite;

import io.github.studysite.model.Nearest;
import io.github.studysite.render.Theme;
import io.github.studysite.render.ThemeOriginals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Gives an author one file of the theme to change. */
final class ThemeFile {
  private final Theme base;
  private final Path folder;

  /**
   * @param folder the author's theme; need not exist
   */
  ThemeFile(Theme base, Path folder) {
    this.base = base;
    this.folder = folder;
  }

  /**
   * Copies the theme's file, unless the author has one of that name, and notes that the author's is
   * made from the theme's present one.
   *
   * @return false if the author had the file already
   * @throws IllegalArgumentException if the theme has no such file
   */
  boolean take(String name) {
    List<String> names = base.overridable();
    if (!names.contains(name)) {
      throw new IllegalArgumentException(
          "The theme has no file “"
              + name
              + "” that could be changed. "
              + Nearest.to(name, names)
                  .map(nearest -> "The nearest name is “" + nearest + "”.")
                  .orElse("Its files are " + String.join(", ", names) + "."));
    }
    byte[] original = base.read(name);
    Path copy = folder.resolve(name);
    Path noted = folder.resolve(ThemeOriginals.FILE);
    try {
      boolean there = Files.exists(copy);
      if (!there) {
        Files.createDirectories(copy.getParent());
        Files.write(copy, original);
      }
      String before = Files.exists(noted) ? Files.readString(noted, StandardCharsets.UTF_8) : "";
      Files.writeString(
          noted, ThemeOriginals.parse(before).with(name, original).text(), StandardCharsets.UTF_8);
      return !there;
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + copy, failure);
    }
  }
}
