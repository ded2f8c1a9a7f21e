package io.github.studysite.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsTest {

  @ParameterizedTest
  @CsvSource({"0, 0", "31, V", "32, W1", "1023, _V", "1024, WW1"})
  void lowestDigitsComeFirst(int number, String digits) {
    assertThat(written(number)).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 33, 1_000, 65_535, 1_000_000, Integer.MAX_VALUE})
  void whatIsWrittenCanBeRead(int number) {
    String digits = written(number);

    int read = 0;
    for (int at = 0; at < digits.length(); at++) {
      int digit = Digits.ALPHABET.indexOf(digits.charAt(at));
      assertThat(digit >= 32).as("more follow").isEqualTo(at < digits.length() - 1);
      read |= (digit & 31) << 5 * at;
    }
    assertThat(read).isEqualTo(number);
  }

  private static String written(int number) {
    StringBuilder digits = new StringBuilder();
    Digits.append(digits, number);
    return digits.toString();
  }
}
