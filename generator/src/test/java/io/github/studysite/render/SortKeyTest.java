package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SortKeyTest {

  @Test
  void namesAreOrderedWithoutCaseAccentsAndSigns() {
    assertThat(
            Stream.of("Zone", "Éclair", "eb", "X-Ray", "xAxis", "DLQ", "2FA", ".NET")
                .sorted(Comparator.comparing(SortKey::of)))
        .containsExactly("2FA", "DLQ", "eb", "Éclair", ".NET", "X-Ray", "xAxis", "Zone");
  }

  @Test
  void nameStandsUnderItsFirstLetter() {
    assertThat(SortKey.letter("sqs")).isEqualTo("S");
    assertThat(SortKey.letter("Éclair")).isEqualTo("E");
    assertThat(SortKey.letter(".NET")).isEqualTo("N");
    assertThat(SortKey.letter("Ωmega")).isEqualTo("Ω");
    assertThat(SortKey.letter("2FA")).isEqualTo("#");
    assertThat(SortKey.letter("--")).isEqualTo("#");
  }
}
