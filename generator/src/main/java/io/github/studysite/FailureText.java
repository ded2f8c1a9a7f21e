package io.github.studysite;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Failures as an author reads them. */
public final class FailureText {
  private FailureText() {}

  /** The message of a failure, with the reason that the disk gives if that says more. */
  public static String of(Throwable failure) {
    String message = failure.getMessage();
    if (message == null) {
      return failure.toString();
    }
    String reason = failure.getCause() instanceof IOException cause ? reason(cause) : null;
    return reason == null || message.contains(reason) ? message : message + ": " + reason;
  }

  /** The file system's own exceptions say a path and leave the rest to their names. */
  private static String reason(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof NoSuchFileException missing) {
      return "there is no " + missing.getFile();
    }
    if (cause instanceof FileAlreadyExistsException inTheWay) {
      return inTheWay.getFile() + " is in the way";
    }
    return cause instanceof FileSystemException other && other.getReason() != null
        ? other.getReason()
        : cause.getMessage();
  }
}
