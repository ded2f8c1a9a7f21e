package io.github.studysite.source;

import java.util.HashMap;
import java.util.Map;

/** The ids of one page. Two places with the same id cannot both be linked to. */
final class PageIds {
  private final Map<String, Integer> lines = new HashMap<>();
  private final Reading reading;

  PageIds(Reading reading) {
    this.reading = reading;
  }

  /** Takes note of an id and reports one that is empty or was there before. */
  void add(String id, int offset) {
    add(id, offset, "Give another at the end of the line, for example {#" + id + "-2}.");
  }

  void add(String id, int offset, String advice) {
    if (id.isEmpty()) {
      reading.error(
          "id-empty",
          offset,
          "No id can be made of this name.",
          "Give one at the end of the line, for example {#my-id}.");
      return;
    }
    int line = reading.place(offset).line();
    Integer before = lines.putIfAbsent(id, line);
    if (before != null) {
      reading.error(
          "duplicate-id",
          offset,
          "The id “" + id + "” is already taken on this page, in line " + before + ".",
          advice);
    }
  }
}
