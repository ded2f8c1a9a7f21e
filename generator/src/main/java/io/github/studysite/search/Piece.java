package io.github.studysite.search;

import io.github.studysite.model.OutputFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * A part of the index that is loaded when it is wanted.
 *
 * @param name ends in a hash of the lines
 */
record Piece(String name, List<String> lines) {
  /** Bytes of lines a piece holds, escapes and call not counted; a longer line stands alone. */
  static final int ROOM = 48_000;

  Piece {
    lines = List.copyOf(lines);
  }

  static Piece of(String kind, int number, List<String> lines) {
    return new Piece(kind + "-" + number + "." + hash(String.join("", lines)), lines);
  }

  /** Fills one piece after the other. */
  static List<Piece> cut(String kind, List<String> lines) {
    List<Piece> pieces = new ArrayList<>();
    List<String> open = new ArrayList<>();
    int size = 0;
    for (String line : lines) {
      int bytes = bytes(line);
      if (size + bytes > ROOM && !open.isEmpty()) {
        pieces.add(of(kind, pieces.size() + 1, open));
        open = new ArrayList<>();
        size = 0;
      }
      open.add(line);
      size += bytes;
    }
    if (!open.isEmpty()) {
      pieces.add(of(kind, pieces.size() + 1, open));
    }
    return pieces;
  }

  OutputFile file() {
    return OutputFile.text(
        "search/" + name + ".js",
        "studysiteSearch.piece("
            + Script.string(name)
            + ","
            + Script.string(String.join("", lines))
            + ");\n");
  }

  static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every JDK has SHA-256", e);
    }
  }
}
