package io.github.studysite.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** What the preview serves beside the site. No note can have such an address. */
final class Reserved {
  static final String FOLDER = "_preview/";
  static final String SCRIPT = FOLDER + "preview.js";
  static final String EVENTS = FOLDER + "events";
  private static final String RESOURCES = "studysite/preview/";

  private Reserved() {}

  /**
   * A file of the theme's preview folder; empty if there is none.
   *
   * @param name below {@link #FOLDER}; without steps
   */
  static Optional<byte[]> read(String name) {
    if (!name.matches("[a-zA-Z][a-zA-Z-]*\\.(js|css|html)")) {
      return Optional.empty();
    }
    ClassLoader loader = Reserved.class.getClassLoader();
    try (InputStream file = loader.getResourceAsStream(RESOURCES + name)) {
      return file == null ? Optional.empty() : Optional.of(file.readAllBytes());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + RESOURCES + name, failure);
    }
  }

  /** The page for as long as there is no site. */
  static byte[] waitingPage() {
    return read("waiting.html").orElseThrow(() -> new IllegalStateException("no waiting page"));
  }
}
