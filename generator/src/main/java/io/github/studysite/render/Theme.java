package io.github.studysite.render;

import io.github.studysite.model.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The look of a site: templates, style sheets, scripts, messages and static files by name. Names
 * are relative paths with {@code /}, for example {@code components/header/header.css}; {@code
 * theme.json} names all of them. Safe for use by several threads. Equal themes have equal files,
 * and a renderer made of one will do for the other.
 */
public interface Theme {

  boolean exists(String name);

  /**
   * The bytes of a file; whoever gets them must not change them.
   *
   * @throws ThemeException if there is no such file or it cannot be read
   */
  byte[] read(String name);

  /** The names of the files that an author may replace, in alphabetical order. */
  default List<String> overridable() {
    return ThemeManifest.of(this).files().stream()
        .filter(name -> !AuthorMessages.isMessages(name))
        .sorted()
        .toList();
  }

  /** Whether the file is one that an author has put in the place of the theme's. */
  default boolean isAuthors(String name) {
    return false;
  }

  /** What is wrong with the author's part of the theme. */
  default List<Problem> problems() {
    return List.of();
  }

  /** A file of UTF-8 text. */
  default String readText(String name) {
    return new String(read(name), StandardCharsets.UTF_8);
  }

  /** The theme in {@code studysite/theme/} of the class path. */
  static Theme onClasspath(ClassLoader loader) {
    return new ClasspathTheme(loader);
  }

  /**
   * This theme, in which each file of the folder takes the place of the file of the same name,
   * fills a slot, or, below {@code messages/}, changes single texts. The folder is read at once and
   * need not exist.
   *
   * <p>Problems: {@code theme-unknown-file} and {@code theme-unknown-slot}, if the theme has
   * nothing of that name; {@code theme-original-changed} and {@code theme-original-unknown}; {@code
   * theme-unknown-message} and {@code theme-message-placeholder}.
   */
  default Theme withOverrides(Path folder) {
    return OverriddenTheme.of(this, folder);
  }
}
