package io.github.studysite;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.studysite.model.Nearest;
import io.github.studysite.model.OutputFile;
import io.github.studysite.model.Place;
import io.github.studysite.model.PrintPaths;
import io.github.studysite.model.Problem;
import io.github.studysite.output.StagedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The pages that readers may have bookmarked: {@code published.txt} beside the settings, a page's
 * path from the site's root on each line; lines that begin with {@code #} are comments. The file is
 * checked in, so that everybody's build notices when a page is gone.
 */
final class PublishedPages {
  private static final String FILE = "published.txt";
  private static final String HEAD =
      "# Pages that have been published. The build fails if one of them is gone and no redirect_from"
          + "\n# or was names it. Kept by mvn studysite:generate -Dstudysite.rememberPages\n";

  private final Path file;
  private final List<String> lines;

  private PublishedPages(Path file, List<String> lines) {
    this.file = file;
    this.lines = List.copyOf(lines);
  }

  /** Without a list, nothing has been published. */
  static PublishedPages of(Path notes) {
    Path file = notes.resolve(FILE);
    try {
      return new PublishedPages(
          file, Files.isRegularFile(file) ? Files.readAllLines(file, UTF_8) : List.of());
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + file, failure);
    }
  }

  /** A {@code page-gone} for each page that the site does not have any more. */
  List<Problem> problems(List<OutputFile> files) {
    Set<String> pages = new TreeSet<>(pages(files).toList());
    List<Problem> problems = new ArrayList<>();
    for (int at = 0; at < lines.size(); at++) {
      String page = lines.get(at).strip();
      if (!page.isEmpty() && !page.startsWith("#") && !pages.contains(page)) {
        problems.add(gone(page, new Place(FILE, at + 1, 1), pages));
      }
    }
    return problems;
  }

  private static Problem gone(String page, Place place, Set<String> pages) {
    String way =
        page.startsWith("terms/")
            ? "was=\"" + page.replaceAll("^terms/|\\.html$", "") + "\" on the term that replaces it"
            : "redirect_from: [" + page + "] in the note that replaces it";
    return Problem.error(
        "page-gone",
        place,
        "The page " + page + " was published and is gone; readers may have kept its address.",
        "Write "
            + way
            + Nearest.to(page, pages).map(nearest -> " (" + nearest + "?)").orElse("")
            + ", or take the line out.");
  }

  /**
   * Adds the pages of a site to the list; it is written only if that changes it.
   *
   * @throws UncheckedIOException if the disk refuses; the message names the path
   */
  void remember(List<OutputFile> files) {
    Set<String> all = new TreeSet<>(pages(files).toList());
    lines.stream()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
        .forEach(all::add);
    String text = HEAD + String.join("\n", all) + "\n";
    if (!text.equals(String.join("\n", lines) + "\n")) {
      StagedFiles.replace(new TreeMap<>(Map.of(file, text.getBytes(UTF_8))));
    }
  }

  /** Nobody keeps the address of the page for missing ones, or of a print. */
  private static Stream<String> pages(List<OutputFile> files) {
    return files.stream()
        .map(OutputFile::path)
        .filter(path -> path.endsWith(".html"))
        .filter(path -> !path.equals("404.html") && !PrintPaths.has(path));
  }
}
