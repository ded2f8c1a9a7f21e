package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralFormTest {
  private static final int[] COUNTS = {0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 100, 101, 102, 1_000_000};

  /** What Intl.PluralRules of a browser says for the same numbers. */
  @ParameterizedTest
  @CsvSource({
    "en, other one other other other other other other other other other other other other",
    "de-AT, other one other other other other other other other other other other other other",
    "ja, other other other other other other other other other other other other other other",
    "fr, one one other other other other other other other other other other other many",
    "es, other one other other other other other other other other other other other many",
    "he, other one two other other other other other other other other other other other",
    "ar, zero one two few few many many many many many other other other other",
    "cs, other one few few other other other other other other other other other other",
    "pl, many one few few many many many many few many many many few many",
    "ru, many one few few many many many one few many many one few many",
    "hr, other one few few other other other one few other other one few other",
    "lt, other one few few few other other one few few other one few other",
    "lv, zero one other other other zero zero one other other zero one other zero",
    "ro, few one few few few few few other other other other few few other",
    "sl, other one two few other other other other other other other one two other"
  })
  void formIsTheOneOfTheLanguage(String language, String forms) {
    assertThat(
            Arrays.stream(COUNTS)
                .mapToObj(count -> PluralForm.of(language, count).key())
                .collect(Collectors.joining(" ")))
        .isEqualTo(forms);
  }

  @Test
  void languageThatIsNotKnownFollowsEnglish() {
    assertThat(PluralForm.of("xx", 1)).isEqualTo(PluralForm.ONE);
    assertThat(PluralForm.of("xx", 2)).isEqualTo(PluralForm.OTHER);
  }
}
