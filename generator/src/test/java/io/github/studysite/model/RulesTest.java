package io.github.studysite.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RulesTest {
  @Test
  void stayInAlphabeticalOrderSoThatEachIsThereOnce() {
    assertThat(Rules.NAMES).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void nameNoRuleThatNothingReports() throws IOException {
    String sources;
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      sources =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("Rules.java"))
              .map(RulesTest::read)
              .collect(Collectors.joining());
    }
    assertThat(Rules.NAMES).allMatch(name -> sources.contains('"' + name + '"'));
  }

  @Test
  void refuseAProblemOfARuleThatTheyDoNotName() {
    assertThatThrownBy(() -> Problem.error("no-such", Place.of("a.md"), "m", ""))
        .hasMessage("no such rule: no-such");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
