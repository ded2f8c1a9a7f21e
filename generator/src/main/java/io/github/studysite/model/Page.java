package io.github.studysite.model;

import java.util.Objects;

/**
 * A page that waits to be printed.
 *
 * @param path relative to the site's root
 * @param template name of its template in the theme, without extension: {@code pages/topic}
 * @param view exactly what the template may show
 */
public record Page(String path, String template, Object view) {
  public Page {
    Objects.requireNonNull(path, "path");
    Objects.requireNonNull(template, "template");
    Objects.requireNonNull(view, "view");
  }
}
