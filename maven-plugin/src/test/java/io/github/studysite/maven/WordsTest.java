package io.github.studysite.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.studysite.FailOn;
import io.github.studysite.ReportFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
  @Test
  void aWordIsReadInAnyCase() {
    assertThat(Words.one("studysite.failOn", " Never ", FailOn.values(), FailOn::word))
        .isEqualTo(FailOn.NEVER);
  }

  @Test
  void anotherWordIsRefusedWithAllThatCanBe() {
    assertThatThrownBy(() -> Words.one("studysite.failOn", "fatal", FailOn.values(), FailOn::word))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("studysite.failOn is 'fatal'; it can be error, warning, info or never.");
  }

  @Test
  void eachOfSeveralWordsCountsOnce() {
    assertThat(
            Words.all(
                "studysite.reportFormats",
                List.of("sarif", "json", "sarif"),
                ReportFormat.values(),
                ReportFormat::word))
        .containsExactly(ReportFormat.SARIF, ReportFormat.JSON);
  }
}
