package io.github.studysite.source.diagram;

import java.util.Objects;

/** What became of a diagram. */
public sealed interface Drawing {

  /**
   * @param svg an {@code svg} element without ids, colours and fonts
   */
  record Drawn(String svg) implements Drawing {
    public Drawn {
      Objects.requireNonNull(svg, "svg");
    }
  }

  /**
   * @param mistake in PlantUML's words, without a full stop
   * @param line of the source, from 0, never behind its end
   */
  record Unreadable(String mistake, int line) implements Drawing {
    public Unreadable {
      Objects.requireNonNull(mistake, "mistake");
    }
  }
}
