package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.source.AttributeScanner.Entry;
import io.github.studysite.source.AttributeScanner.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributeScannerTest {
  @Test
  void readsIdValuesAndFlags() {
    Found found =
        AttributeScanner.find("EBS {#ebs aliases=\"a, {b}\" link=never was='x y' draft}  ");

    assertThat(found.start()).isEqualTo(4);
    assertThat(found.mistake()).isEqualTo(-1);
    assertThat(found.entries())
        .containsExactly(
            new Entry("#", "ebs", 5, 6),
            new Entry("aliases", "a, {b}", 10, 19),
            new Entry("link", "never", 27, 32),
            new Entry("was", "x y", 38, 43),
            new Entry("draft", "", 48, -1));
  }

  @Test
  void takesTheLastBracesOnly() {
    assertThat(AttributeScanner.find("GET /orders/{id} {#get}").start()).isEqualTo(17);
    assertThat(AttributeScanner.find("{#a} and {#b}").start()).isEqualTo(9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "no braces",
        "/orders/{id}",
        "${AWS::Region}",
        "{}",
        "{ }",
        "{#}",
        "{# comment}",
        "{id=x}",
        "{title}",
        "{rev}",
        "{aliases}",
        "{#id} in the middle",
        "{#id} {text}",
        "`{#id}`",
        "{"
      })
  void leavesOtherBracesAlone(String line) {
    assertThat(AttributeScanner.find(line)).isEqualTo(AttributeScanner.NOTHING);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x {#id",
        "x {#id aliases=\"a}",
        "x {#id aliases=}",
        "x {aliases=\"a\"draft}",
        "x {#id \"a\"}"
      })
  void pointsAtWhatItCannotRead(String line) {
    Found found = AttributeScanner.find(line);

    assertThat(found.start()).isEqualTo(2);
    assertThat(found.mistake()).isPositive();
  }

  @Test
  void takesAMisspeltFirstKeyForAnAttribute() {
    assertThat(AttributeScanner.find("x {alias=\"a\"}").start()).isEqualTo(2);
  }
}
