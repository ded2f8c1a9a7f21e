package io.github.studysite.source.formula;

import java.util.Objects;

/** What became of a formula. */
public sealed interface Formula {

  /**
   * @param mathml a {@code math} element that says its source as alternative text
   */
  record Readable(String mathml) implements Formula {
    public Readable {
      Objects.requireNonNull(mathml, "mathml");
    }
  }

  /**
   * @param mistake what was not understood, in KaTeX's words, without a full stop
   * @param at index in the source, never behind its end
   */
  record Unreadable(String mistake, int at) implements Formula {
    public Unreadable {
      Objects.requireNonNull(mistake, "mistake");
    }
  }
}
