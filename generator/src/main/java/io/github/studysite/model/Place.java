package io.github.studysite.model;

import java.util.Comparator;
import java.util.Objects;

/**
 * Where something stands in the notes.
 *
 * @param file path relative to the notes' folder, with {@code /} on every system
 * @param line 1-based; 0 if the place is the file as a whole
 * @param column 1-based, in UTF-16 units; 0 if the place is the line as a whole
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::file)
          .thenComparingInt(Place::line)
          .thenComparingInt(Place::column);

  public Place {
    Objects.requireNonNull(file, "file");
    if (line < 0 || column < 0) {
      throw new IllegalArgumentException("negative place " + file + ":" + line + ":" + column);
    }
  }

  /** The file as a whole. */
  public static Place of(String file) {
    return new Place(file, 0, 0);
  }

  /** This place, moved to the right on its line. */
  public Place plus(int columns) {
    return new Place(file, line, column + columns);
  }

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:column}, without the parts that are 0. */
  @Override
  public String toString() {
    return file + (line == 0 ? "" : ":" + line) + (line == 0 || column == 0 ? "" : ":" + column);
  }
}
