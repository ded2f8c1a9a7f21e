package io.github.studysite.spreadsheet;

import java.util.Locale;
import java.util.Optional;

/** What a row of an outline is. */
enum RowKind {
  HEADER,
  TOPIC,
  SECTION,
  TERM,
  LABEL,
  POINT,
  QUESTIONS,
  QUESTION,
  ANSWER,
  SKIP;

  /** As it is written in a map. */
  String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<RowKind> ofKey(String key) {
    for (RowKind kind : values()) {
      if (kind.key().equals(key.strip().toLowerCase(Locale.ROOT))) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }
}
