package io.github.studysite.manual;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.SourceFile;
import io.github.studysite.source.TopicParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A topic of the manual that is written by the code it is about. {@code -Dstudysite.golden=write}
 * rewrites it.
 */
final class ManualTopic {
  private static final boolean WRITE = "write".equals(System.getProperty("studysite.golden"));
  private static final Path TOPICS = Path.of("../content/manual/topics");

  private ManualTopic() {}

  static void check(String name, String text) throws IOException {
    assertThat(new TopicParser().parse(new SourceFile("topics/" + name, text)).problems())
        .isEmpty();
    Path file = TOPICS.resolve(name);
    if (WRITE) {
      Files.createDirectories(TOPICS);
      Files.writeString(file, text);
    }
    assertThat(file).hasContent(text);
  }
}
