package io.github.studysite.search;

import java.util.Objects;

/**
 * Something that can be found.
 *
 * @param words what finds it
 * @param line what the result list shows, as it stands in the piece
 */
record Entry(Searched words, String line) {
  Entry {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(line, "line");
  }

  /**
   * The text of an entry by its weight.
   *
   * @param title what it is called
   * @param around titles of what it stands in
   * @param body the rest
   */
  record Searched(String title, String around, String body) {
    Searched {
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(around, "around");
      Objects.requireNonNull(body, "body");
    }
  }
}
