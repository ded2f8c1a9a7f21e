package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every note in {@code src/test/resources/topics} is parsed as the JSON beside it says. Run with
 * {@code -Dstudysite.golden=write} to write the JSON anew, and read the difference before you keep
 * it.
 */
class TopicGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/topics");
  private static final boolean WRITE = "write".equals(System.getProperty("studysite.golden"));

  private final TopicParser parser = new TopicParser();

  @ParameterizedTest
  @MethodSource("notes")
  void parsesAsExpected(String name) throws IOException {
    Path expected = FOLDER.resolve(name + ".json");
    String parsed = TopicJson.of(parser.parse(source(name)));
    if (WRITE) {
      Files.writeString(expected, parsed);
    }
    assertThat(expected).exists();
    assertThat(parsed).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("notes")
  void knowsWhereEveryWordStands(String name) throws IOException {
    SourceFile source = source(name);
    Topic topic = parser.parse(source);
    assertThat(new WordsInPlace(source).misplaced(topic)).isEmpty();
  }

  @Test
  void everyExpectationHasItsNote() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> unused =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.substring(0, name.length() - ".json".length()))
              .filter(name -> !Files.exists(FOLDER.resolve(name + ".md")))
              .toList();
      assertThat(unused).isEmpty();
    }
  }

  static List<String> notes() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .map(name -> name.substring(0, name.length() - ".md".length()))
          .sorted()
          .toList();
    }
  }

  private static SourceFile source(String name) throws IOException {
    return new SourceFile("topics/" + name + ".md", Files.readString(FOLDER.resolve(name + ".md")));
  }
}
