package io.github.studysite.link;

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
}
