package io.github.studysite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class FailureTextTest {
  @Test
  void theFileSystemsReasonIsSaidInWords() {
    assertThat(because(new AccessDeniedException("/site/.a.html.studysite-new")))
        .isEqualTo("cannot write /site/a.html: permission denied");
    assertThat(because(new FileAlreadyExistsException("/site")))
        .isEqualTo("cannot write /site/a.html: /site is in the way");
    assertThat(because(new NoSuchFileException("/site/b.html")))
        .isEqualTo("cannot write /site/a.html: there is no /site/b.html");
    assertThat(because(new FileSystemException("/site/a.html", null, "Read-only file system")))
        .isEqualTo("cannot write /site/a.html: Read-only file system");
    assertThat(because(new IOException("No space left on device")))
        .isEqualTo("cannot write /site/a.html: No space left on device");
  }

  @Test
  void whatTheMessageSaysAlreadyIsNotSaidAgain() {
    assertThat(because(new IOException("/site/a.html"))).isEqualTo("cannot write /site/a.html");
    assertThat(because(new IOException())).isEqualTo("cannot write /site/a.html");
    assertThat(FailureText.of(new IllegalStateException("Broken."))).isEqualTo("Broken.");
    assertThat(FailureText.of(new IllegalStateException()))
        .isEqualTo("java.lang.IllegalStateException");
  }

  private static String because(IOException cause) {
    return FailureText.of(new UncheckedIOException("cannot write /site/a.html", cause));
  }
}
