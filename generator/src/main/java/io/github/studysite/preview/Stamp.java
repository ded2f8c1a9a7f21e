package io.github.studysite.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Objects;

/**
 * A file at one moment.
 *
 * @param key which file it is, where the file system can tell; may be null
 * @param content a hash of its bytes; empty if it could not be read
 */
record Stamp(long size, FileTime modified, Object key, String content) {
  /** Two saves within this time may have the same time stamp, on the coarsest file systems. */
  private static final long COARSE_MILLIS = 2_100;

  /**
   * @param before the same path a moment ago; null if there was none
   * @param now in milliseconds, before the file was looked at
   */
  static Stamp of(Path file, BasicFileAttributes attributes, Stamp before, long now) {
    boolean settled = attributes.lastModifiedTime().toMillis() < now - COARSE_MILLIS;
    if (settled
        && before != null
        && before.size == attributes.size()
        && before.modified.equals(attributes.lastModifiedTime())
        && Objects.equals(before.key, attributes.fileKey())) {
      return before;
    }
    return new Stamp(
        attributes.size(), attributes.lastModifiedTime(), attributes.fileKey(), hash(file));
  }

  private static String hash(Path file) {
    try {
      return Digest.of(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      // Gone again, or not ours to read; whoever makes the site will say so.
      return "";
    }
  }
}
