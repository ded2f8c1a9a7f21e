package io.github.studysite.model;

import java.util.Objects;

/**
 * A text file of the notes as it was read.
 *
 * @param path relative to the notes' folder, with {@code /} on every system
 * @param text decoded from UTF-8, without a byte order mark, line ends as they stand in the file
 */
public record SourceFile(String path, String text) {
  public SourceFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(text, "text");
  }
}
