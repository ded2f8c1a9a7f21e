package io.github.studysite.render;

/** The theme is broken: a file is missing, or a template asks for something that its view lacks. */
public final class ThemeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ThemeException(String message) {
    super(message);
  }

  ThemeException(String message, Throwable cause) {
    super(message, cause);
  }
}
