package io.github.studysite.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * A file of the finished site.
 *
 * @param path relative to the site's root, with {@code /} on every system
 * @param content the bytes; not copied, so whoever makes one must not change them afterwards
 */
public record OutputFile(String path, byte[] content) {
  public OutputFile {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(content, "content");
  }

  /** A file of UTF-8 text. */
  public static OutputFile text(String path, String text) {
    return new OutputFile(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public String text() {
    return new String(content, StandardCharsets.UTF_8);
  }
}
