package io.github.studysite.preview;

import io.github.studysite.FailOn;
import io.github.studysite.StudySite;
import java.nio.file.Path;
import java.util.Objects;

/**
 * How to preview which notes.
 *
 * @param source the folder of the notes
 * @param output the folder for the files of the preview; one of its own, because the site that is
 *     published must not change while somebody writes
 * @param port the first port to try; 0 for any
 * @param base the path below which the site stands, as {@code /a/b/}
 * @param failOn the lightest problem for which the site stays as it was
 * @param threads 0 for one for each processor
 */
public record PreviewOptions(
    Path source, Path output, int port, String base, FailOn failOn, int threads) {
  private static final int LAST_PORT = 65_535;

  /**
   * @throws IllegalArgumentException in a sentence for the author
   */
  public PreviewOptions {
    source = source.toAbsolutePath().normalize();
    output = output.toAbsolutePath().normalize();
    if (port < 0 || port > LAST_PORT) {
      throw new IllegalArgumentException(
          "The port is " + port + "; it can be from 0 to " + LAST_PORT + ".");
    }
    if (!base.matches("/([A-Za-z0-9._~-]+/)*")) {
      throw new IllegalArgumentException(
          "The base is '" + base + "'; it is a path such as / or /notes/.");
    }
    Objects.requireNonNull(failOn, "failOn");
  }

  /** These notes at the root of any free port. */
  public static PreviewOptions of(Path source, Path output) {
    return new PreviewOptions(source, output, 0, "/", FailOn.ERROR, 0);
  }

  public PreviewOptions withPort(int number) {
    return new PreviewOptions(source, output, number, base, failOn, threads);
  }

  public PreviewOptions withBase(String path) {
    return new PreviewOptions(source, output, port, path, failOn, threads);
  }

  /** The start of a run over these notes. */
  StudySite.Builder site() {
    return StudySite.builder().source(source).output(output).failOn(failOn).threads(threads);
  }
}
