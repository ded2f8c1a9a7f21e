package io.github.studysite.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a reader has to load stays small: the scripts as they are built, compressed. */
class ScriptBudgetTest {
  private static final int KILOBYTE = 1024;

  @ParameterizedTest
  @CsvSource({"theme+site, 6", "search, 10", "quiz, 20", "progress, 20"})
  void aScriptIsNoLargerThanItsBudget(String scripts, int kilobytes) throws IOException {
    int size = 0;
    for (String name : List.of(scripts.split("\\+"))) {
      size += compressed(name);
    }

    assertThat(size).as(scripts).isBetween(KILOBYTE / 4, kilobytes * KILOBYTE);
  }

  private static int compressed(String name) throws IOException {
    String path = "/studysite/theme/scripts/" + name + ".js";
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream script = ScriptBudgetTest.class.getResourceAsStream(path);
        GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      script.transferTo(gzip);
    }
    return bytes.size();
  }
}
