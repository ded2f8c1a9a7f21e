package io.github.studysite.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that it is either the old or the new one, never half of one. */
final class AtomicFile {
  private AtomicFile() {}

  static void write(Path root, Path target, byte[] content) {
    Path waiting = target.resolveSibling("." + target.getFileName() + ".studysite-new");
    try {
      Files.createDirectories(target.getParent());
      // A link inside the folder could lead us out of it.
      if (!target.getParent().toRealPath().startsWith(root.toRealPath())) {
        throw new IOException("a link leads out of " + root);
      }
      Files.write(waiting, content);
      move(waiting, target);
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot write " + target, failure);
    } finally {
      deleteQuietly(waiting);
    }
  }

  private static void move(Path waiting, Path target) throws IOException {
    try {
      Files.move(waiting, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException unsupported) {
      Files.move(waiting, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteQuietly(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException ignored) {
      // The write itself has failed or succeeded already; that is what is reported.
    }
  }
}
