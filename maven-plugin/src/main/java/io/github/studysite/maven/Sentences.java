package io.github.studysite.maven;

/** Failures in words. */
final class Sentences {
  private Sentences() {}

  /** The message of a failure, with that of its cause if it says more. */
  static String of(RuntimeException failure) {
    Throwable cause = failure.getCause();
    String message = failure.getMessage() == null ? failure.toString() : failure.getMessage();
    if (cause == null || cause.getMessage() == null || message.contains(cause.getMessage())) {
      return message;
    }
    return message + ": " + cause.getMessage();
  }
}
