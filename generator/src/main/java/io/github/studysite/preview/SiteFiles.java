package io.github.studysite.preview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The files of a site by what browsers ask for; never one outside of its folder. */
final class SiteFiles {
  private static final String HOME = "index.html";
  private static final String MISSING = "404.html";

  private final Path root;

  SiteFiles(Path root) {
    this.root = root;
  }

  /** Nothing can be shown before the site was made once. */
  boolean hasSite() {
    return Files.isRegularFile(root.resolve(HOME));
  }

  /** The page for what there is not, if the site has one. */
  Optional<byte[]> missingPage() {
    return read(MISSING);
  }

  /**
   * The path of the file that is meant: {@code ""} and {@code a/} are the pages of these folders.
   */
  static String name(String asked) {
    return asked.isEmpty() || asked.endsWith("/") ? asked + HOME : asked;
  }

  /**
   * The bytes of a file.
   *
   * @param name as browsers ask for it, decoded; anything at all
   */
  Optional<byte[]> read(String name) {
    return file(name).flatMap(SiteFiles::bytes);
  }

  boolean has(String name) {
    return file(name).isPresent();
  }

  /** What tells two contents of a file apart without reading it; empty if there is none. */
  String mark(String name) {
    return file(name)
        .map(
            file -> {
              try {
                return Files.size(file) + "@" + Files.getLastModifiedTime(file).toMillis();
              } catch (IOException gone) {
                return "";
              }
            })
        .orElse("");
  }

  private Optional<Path> file(String name) {
    for (String step : name.split("/", -1)) {
      // Hidden files are nobody's business, and ".." is one of them.
      if (step.isEmpty() || step.startsWith(".")) {
        return Optional.empty();
      }
    }
    if (name.indexOf('\\') >= 0 || name.indexOf(':') >= 0 || name.indexOf('\0') >= 0) {
      return Optional.empty();
    }
    try {
      Path file = root.resolve(name);
      boolean ours = Files.isRegularFile(file) && file.toRealPath().startsWith(root.toRealPath());
      return ours ? Optional.of(file) : Optional.empty();
    } catch (IOException | RuntimeException unthinkable) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> bytes(Path file) {
    try {
      return Optional.of(Files.readAllBytes(file));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }
}
