package io.github.studysite.search;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Lines of a piece. */
final class Lines {
  private Lines() {}

  /** The parts, each with single blanks for any white space, separated by tabs. */
  static String of(String... parts) {
    String line =
        Arrays.stream(parts)
            .map(part -> part.replaceAll("[\\s\\p{Z}\\p{Cntrl}]+", " ").strip())
            .collect(Collectors.joining("\t"));
    return line + "\n";
  }
}
