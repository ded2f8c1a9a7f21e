package io.github.studysite.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.studysite.model.OutputFile;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/** The first 64 bits of SHA-256, in hexadecimal digits, as the worker computes them too. */
final class Hashes {
  private static final int BYTES = 8;

  private Hashes() {}

  static String of(byte[] content) {
    return HexFormat.of().formatHex(sha256().digest(content), 0, BYTES);
  }

  /** Of all files, whatever their order. */
  static String of(List<OutputFile> files) {
    MessageDigest digest = sha256();
    files.stream()
        .sorted(Comparator.comparing(OutputFile::path))
        .map(file -> file.path() + "\n" + of(file.content()) + "\n")
        .forEach(line -> digest.update(line.getBytes(UTF_8)));
    return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
