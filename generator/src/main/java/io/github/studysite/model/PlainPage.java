package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * A page that is not a topic (about, legal notice), linked in the footer.
 *
 * @param path of the file, for example {@code pages/about.md}
 * @param slug the page is {@code pages/<slug>.html}
 */
public record PlainPage(
    String path,
    String slug,
    FrontMatter frontMatter,
    List<Section> sections,
    List<Problem> problems) {
  public PlainPage {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(slug, "slug");
    Objects.requireNonNull(frontMatter, "frontMatter");
    sections = List.copyOf(sections);
    problems = List.copyOf(problems);
  }

  /** The page's path from the site's root. */
  public String page() {
    return "pages/" + slug + ".html";
  }

  public PlainPage with(List<Section> newSections) {
    return new PlainPage(path, slug, frontMatter, newSections, problems);
  }
}
