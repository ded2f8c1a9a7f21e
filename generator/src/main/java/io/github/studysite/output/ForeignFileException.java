package io.github.studysite.output;

import java.nio.file.Path;
import java.util.List;

/** Files that we did not write stand where the site's files belong. */
public final class ForeignFileException extends RuntimeException {
  ForeignFileException(Path root, List<String> foreign) {
    super(
        root
            + " has files that studysite did not write and would have to replace: "
            + String.join(", ", foreign.subList(0, Math.min(5, foreign.size())))
            + (foreign.size() > 5 ? " and " + (foreign.size() - 5) + " more" : "")
            + ". Choose another output folder, or move these files away.");
  }
}
