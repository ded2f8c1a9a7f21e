package io.github.studysite.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.studysite.model.CallOutKind;
import io.github.studysite.model.Problem;
import io.github.studysite.model.SourceFile;
import io.github.studysite.source.ExamParser;
import io.github.studysite.source.SettingsParser;
import io.github.studysite.source.TopicParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the manual shows as notes and settings can be read without a problem. The examples of rules
 * are wrong on purpose and have a test of their own.
 */
class ManualExamplesTest {
  private static final Path TOPICS = Path.of("../content/manual/topics");
  private static final Pattern FENCE = Pattern.compile("(?ms)^(`{3,})(markdown|yaml)\\n(.*?)^\\1$");

  private record Example(String place, String language, String text) {}

  @TestFactory
  Stream<DynamicTest> canBeRead() throws IOException {
    return examples().stream()
        .map(example -> dynamicTest(example.place(), () -> assertCanBeRead(example)));
  }

  @Test
  void thereAreManyExamples() throws IOException {
    assertThat(examples()).extracting(Example::language).contains("markdown", "yaml");
    assertThat(examples()).hasSizeGreaterThan(20);
  }

  private static void assertCanBeRead(Example example) {
    assertThat(problems(example)).as(example.text()).isEmpty();
  }

  private static List<Problem> problems(Example example) {
    String text = example.text();
    if (example.language().equals("markdown")) {
      String above = text.startsWith("###") ? "## Questions\n\n" : "";
      String note = text.startsWith("---\n") ? text : "---\ntitle: Note\n---\n\n" + above + text;
      CallOutKind exam = new CallOutKind("EXAM", "Asked in the exam", false);
      return new TopicParser(List.of(exam))
          .parse(new SourceFile("topics/01-note.md", note))
          .problems();
    }
    if (text.contains("\ndomains:")) {
      return ExamParser.parse(new SourceFile("exams/exam.yaml", text)).problems();
    }
    String named = text.contains("\nid:") ? text : "id: notes\ntitle: Notes\n" + text;
    return SettingsParser.parse(new SourceFile("studysite.yaml", named)).problems();
  }

  private static List<Example> examples() throws IOException {
    try (Stream<Path> topics = Files.list(TOPICS)) {
      return topics
          .filter(topic -> topic.toString().endsWith(".md") && !topic.endsWith("50-rules.md"))
          .sorted()
          .flatMap(ManualExamplesTest::examplesOf)
          // Of a workflow, only some lines are shown.
          .filter(example -> !example.text().startsWith(" "))
          .toList();
    }
  }

  private static Stream<Example> examplesOf(Path topic) {
    try {
      String text = Files.readString(topic);
      return FENCE
          .matcher(text)
          .results()
          .map(
              found -> {
                long line = text.substring(0, found.start()).lines().count() + 1;
                return new Example(
                    topic.getFileName() + ":" + line, found.group(2), found.group(3));
              });
    } catch (IOException failure) {
      throw new UncheckedIOException("cannot read " + topic, failure);
    }
  }
}
