package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The extensions that the manual shows are those that are built and run. */
class ExtensionExamplesTest {
  private static final Path MAIN = Path.of("src/it/extends-the-site/extension/src/main");

  @Test
  void theManualShowsWhatIsRun() throws IOException {
    String topic = Files.readString(Path.of("../content/manual/topics/24-extending.md"));
    List<String> shown = topic.lines().filter(line -> line.startsWith("```java")).toList();

    assertThat(shown).hasSize(2);
    assertThat(topic)
        .contains("```java\n" + read("java/it/extension/ExamCallOut.java") + "```\n")
        .contains("```java\n" + read("java/it/extension/MixedUpPage.java") + "```\n")
        .contains(
            "```text\n"
                + read("resources/META-INF/services/io.github.studysite.extension.SiteExtension")
                + "```\n");
  }

  private static String read(String file) throws IOException {
    return Files.readString(MAIN.resolve(file));
  }
}
