package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import io.github.studysite.model.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever an author types, the parser answers with a topic and with problems inside the file. */
class DamagedNotesTest {
  private static final int ROUNDS = Integer.getInteger("studysite.damage", 20);
  private static final List<String> BITS =
      List.of(
          "\n",
          "\n\n",
          "    ",
          "> ",
          ": ",
          ":\n",
          "- ",
          "- [x] ",
          "1. ",
          "| ",
          "|---|---|\n",
          "# ",
          "### ",
          "[[",
          "]]",
          "![",
          "](",
          "{#",
          "}",
          "\"",
          "==",
          "`",
          "```\n",
          "<b>",
          "</b>",
          "<!--",
          "-->",
          "<div title=\"",
          "</details>",
          "<table><tr>",
          "<script>",
          "---\n",
          "\t",
          "\r",
          "\\",
          "&amp;",
          "*",
          "> [!NOTE]\n",
          "## Questions\n",
          "\u0000",
          "\uFDD0",
          "𝒳",
          "\uD835");

  private final TopicParser parser = new TopicParser();

  @ParameterizedTest
  @MethodSource("io.github.studysite.source.TopicGoldenTest#notes")
  void neverStopsTheParser(String name) throws IOException {
    String note = Files.readString(Path.of("src/test/resources/topics", name + ".md"));
    Random random = new Random(name.hashCode() + 7);
    for (int round = 0; round < ROUNDS; round++) {
      SourceFile damaged = new SourceFile("topics/" + name + ".md", damage(note, random));
      Topic topic = parser.parse(damaged);
      int lines = new Lines(damaged.path(), damaged.text()).count();
      assertThat(topic.problems())
          .extracting(Problem::place)
          .allSatisfy(place -> assertThat(place.line()).isBetween(0, lines));
    }
  }

  private static String damage(String note, Random random) {
    StringBuilder damaged = new StringBuilder(note);
    for (int times = 1 + random.nextInt(6); times > 0; times--) {
      int at = random.nextInt(damaged.length() + 1);
      switch (random.nextInt(3)) {
        case 0 -> damaged.delete(at, Math.min(damaged.length(), at + 1 + random.nextInt(12)));
        case 1 -> damaged.insert(at, BITS.get(random.nextInt(BITS.size())));
        default -> {
          int end = Math.min(damaged.length(), at + random.nextInt(40));
          damaged.insert(random.nextInt(damaged.length() + 1), damaged.substring(at, end));
        }
      }
    }
    return damaged.toString();
  }
}
