package io.github.studysite.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The site that this build has made of the notes. */
final class GeneratedSite {
  static final Path ROOT = Path.of(System.getProperty("site", "target/site")).toAbsolutePath();

  /** One page of each kind, as paths from the site's root. */
  static final List<String> KINDS =
      List.of(
          "index.html",
          "topics/ec2-storage.html",
          "questions/ec2-storage.html",
          "glossary.html",
          "terms/ebs.html",
          "quiz.html",
          "progress.html",
          "downloads.html",
          "errata.html",
          "pages/about.html",
          "tags.html",
          "tags/s3.html",
          "manual/index.html",
          "search.html",
          "404.html");

  private GeneratedSite() {}

  /** Those, and one for paper, which has no frame. */
  static List<String> withPaper() {
    return Stream.concat(KINDS.stream(), Stream.of("print/ec2-storage.html")).toList();
  }

  /** Every page, in order. */
  static List<Path> pages() {
    try (var files = Files.walk(ROOT)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException("no site in " + ROOT, failure);
    }
  }
}
