package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WritingDirectionTest {
  @ParameterizedTest
  @CsvSource({
    "ar, rtl",
    "ar-EG, rtl",
    "he, rtl",
    "fa, rtl",
    "ur-PK, rtl",
    "yi, rtl",
    "ku-Arab, rtl",
    "en, ltr",
    "de-AT, ltr",
    "ur-Latn, ltr",
    "zh-Hant, ltr",
    "tr, ltr"
  })
  void isThatOfTheScriptOrElseOfTheLanguage(String language, String direction) {
    assertThat(WritingDirection.of(language)).isEqualTo(direction);
  }
}
