package io.github.studysite;

/** An extension failed or returned what it may not return; the message begins with its class. */
public final class ExtensionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  ExtensionException(String message, Throwable cause) {
    super(message, cause);
  }
}
