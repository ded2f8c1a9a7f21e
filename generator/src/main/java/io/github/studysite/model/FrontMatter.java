package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * What stands between the two lines of {@code ---} at the top of a note.
 *
 * @param summary empty if there is none
 * @param objectives {@code exam/objective}
 * @param checked an ISO 8601 day; empty if there is none
 * @param sources URLs
 * @param redirectFrom paths that the page had before, relative to the site's root
 * @param trustedHtml {@code html: trusted}: raw HTML is not sanitized
 */
public record FrontMatter(
    String title,
    String summary,
    List<String> tags,
    List<String> objectives,
    String checked,
    List<String> sources,
    List<String> redirectFrom,
    boolean trustedHtml,
    boolean draft) {
  public FrontMatter {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(summary, "summary");
    tags = List.copyOf(tags);
    objectives = List.copyOf(objectives);
    Objects.requireNonNull(checked, "checked");
    sources = List.copyOf(sources);
    redirectFrom = List.copyOf(redirectFrom);
  }
}
