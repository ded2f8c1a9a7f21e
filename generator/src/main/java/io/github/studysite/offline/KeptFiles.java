package io.github.studysite.offline;

import io.github.studysite.model.OutputFile;
import io.github.studysite.model.PrintPaths;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which files are kept at once, and which only when they have been visited. */
final class KeptFiles {
  /** From here on, topics, terms and images are not kept at once. */
  static final long MOST_BYTES = 50_000_000;

  /** For other programs, and for servers. */
  private static final Set<String> NOT_READ =
      Set.of(
          "404.html",
          "feed.xml",
          "llms.txt",
          "robots.txt",
          "sitemap.xml",
          ".nojekyll",
          PrintPaths.ALL);

  /** Without these no page works; they are small even if the site is not. */
  private static final Set<String> ALWAYS = Set.of("", "assets", "search");

  private KeptFiles() {}

  /** Hashes by path, in alphabetical order. */
  static SortedMap<String, String> of(List<OutputFile> files) {
    return of(files, MOST_BYTES);
  }

  static SortedMap<String, String> of(List<OutputFile> files, long mostBytes) {
    List<OutputFile> read = files.stream().filter(KeptFiles::isRead).toList();
    boolean large = read.stream().mapToLong(file -> file.content().length).sum() > mostBytes;
    return read.stream()
        .filter(file -> !large || ALWAYS.contains(folder(file)))
        .collect(
            Collectors.toMap(
                OutputFile::path,
                file -> Hashes.of(file.content()),
                (one, same) -> one,
                TreeMap::new));
  }

  private static boolean isRead(OutputFile file) {
    return !NOT_READ.contains(file.path()) && !Set.of("data", "downloads").contains(folder(file));
  }

  /** The first folder of the path; empty for the site's root. */
  private static String folder(OutputFile file) {
    int end = file.path().indexOf('/');
    return end < 0 ? "" : file.path().substring(0, end);
  }
}
