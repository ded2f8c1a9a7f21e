package io.github.studysite.templates;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** All files of a folder by their paths, as texts that can be compared byte for byte. */
final class FolderBytes {
  private FolderBytes() {}

  static SortedMap<String, String> of(Path folder) {
    SortedMap<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        // One character for one byte.
        String bytes = new String(Files.readAllBytes(file), ISO_8859_1);
        contents.put(folder.relativize(file).toString().replace('\\', '/'), bytes);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + folder, failure);
    }
    return contents;
  }
}
