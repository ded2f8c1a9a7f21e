package io.github.studysite.link;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Paths as they are written in notes. */
final class NotePaths {
  private NotePaths() {}

  /**
   * A path that is written in a note, relative to the notes' folder; one that begins with {@code /}
   * is so already. Empty if it leaves the folder.
   */
  static Optional<String> resolve(String file, String written) {
    Deque<String> steps = new ArrayDeque<>();
    if (!written.startsWith("/")) {
      String[] own = file.split("/");
      for (int at = 0; at < own.length - 1; at++) {
        steps.addLast(own[at]);
      }
    }
    for (String step : written.split("/")) {
      if (step.equals("..")) {
        if (steps.pollLast() == null) {
          return Optional.empty();
        }
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return Optional.of(String.join("/", steps));
  }

  /** The way from a note to another file, as an author would write it. */
  static String relative(String file, String target) {
    List<String> from = new ArrayList<>(List.of(file.split("/")));
    List<String> to = new ArrayList<>(List.of(target.split("/")));
    from.remove(from.size() - 1);
    while (!from.isEmpty() && to.size() > 1 && from.get(0).equals(to.get(0))) {
      from.remove(0);
      to.remove(0);
    }
    return "../".repeat(from.size()) + String.join("/", to);
  }

  /** Without {@code %20} and its like; as it stands if they make no text. */
  static String decoded(String written) {
    if (written.indexOf('%') < 0) {
      return written;
    }
    byte[] bytes = written.getBytes(StandardCharsets.UTF_8);
    ByteBuffer plain = ByteBuffer.allocate(bytes.length);
    for (int at = 0; at < bytes.length; at++) {
      int high = at + 2 < bytes.length ? Character.digit(bytes[at + 1], 16) : -1;
      int low = at + 2 < bytes.length ? Character.digit(bytes[at + 2], 16) : -1;
      if (bytes[at] == '%' && high >= 0 && low >= 0) {
        plain.put((byte) (16 * high + low));
        at += 2;
      } else {
        plain.put(bytes[at]);
      }
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(plain.flip()).toString();
    } catch (CharacterCodingException notText) {
      return written;
    }
  }
}
