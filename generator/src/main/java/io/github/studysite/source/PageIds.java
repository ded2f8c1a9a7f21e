package io.github.studysite.source;

import java.util.HashMap;
import java.util.Map;

/** The ids of one page. Two places with the same id cannot both be linked to. */
final class PageIds {
  private final Map<String, Taken> taken = new HashMap<>();
  private final Reading reading;

  /** What an id stands for. The site knows each term and each question by it, on every page. */
  enum Kind {
    PLACE,
    TERM,
    QUESTION
  }

  private record Taken(int line, Kind kind) {}

  PageIds(Reading reading) {
    this.reading = reading;
  }

  /** Takes note of an id and reports one that is empty or was there before. */
  void add(String id, int offset) {
    add(id, offset, Kind.PLACE);
  }

  void add(String id, int offset, Kind kind) {
    add(id, offset, kind, "Give another at the end of the line, for example {#" + id + "-2}.");
  }

  void add(String id, int offset, Kind kind, String advice) {
    if (id.isEmpty()) {
      reading.error(
          "id-empty",
          offset,
          "No id can be made of this name.",
          "Give one at the end of the line, for example {#my-id}.");
      return;
    }
    int line = reading.place(offset).line();
    Taken before = taken.putIfAbsent(id, new Taken(line, kind));
    // Two terms, or two questions, are told apart by the whole site, which says so in better words.
    if (before != null && (kind == Kind.PLACE || before.kind() != kind)) {
      reading.error(
          "duplicate-id",
          offset,
          "The id “" + id + "” is already taken on this page, in line " + before.line() + ".",
          advice);
    }
  }
}
