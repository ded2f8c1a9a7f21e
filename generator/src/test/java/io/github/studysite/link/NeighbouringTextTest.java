package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.show;
import static io.github.studysite.link.Notes.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NeighbouringTextTest {
  private static final Term TIMEOUT = term("visibility timeout");

  @Test
  void aLineBreakIsABlank() {
    assertThat(show(linked("a visibility\ntimeout ends", TIMEOUT)))
        .isEqualTo("a {visibility\ntimeout→visibility-timeout} ends");
  }

  @Test
  void manyBlanksAreOne() {
    assertThat(show(linked("a visibility \n \u00a0timeout ends", TIMEOUT)))
        .isEqualTo("a {visibility \n \u00a0timeout→visibility-timeout} ends");
  }

  @ParameterizedTest
  @CsvSource({
    "<em>visibility timeout</em> x, <em>{visibility timeout→visibility-timeout}</em> x",
    "visi<em>bili</em>ty timeout x, {visi<em>bili</em>ty timeout→visibility-timeout} x",
    "<em>visibility</em> timeout x, {<em>visibility</em> timeout→visibility-timeout} x",
    "visibility <em>timeout</em> x, {visibility <em>timeout</em>→visibility-timeout} x",
    "<em>visibility</em> <strong>timeout</strong>,"
        + " {<em>visibility</em> <strong>timeout</strong>→visibility-timeout}",
  })
  void inlineMarkupDoesNotHideAName(String note, String expected) {
    assertThat(show(linked(note, TIMEOUT))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<em>the visibility</em> timeout",
    "visibility <em>timeout now</em>",
    "<em>a <strong>visibility</em></strong> timeout",
  })
  void noLinkCutsAnElementInHalf(String note) {
    assertThat(show(linked(note, TIMEOUT))).isEqualTo(note);
  }

  @Test
  void noNameReachesAcrossABlockCodeOrALink() {
    for (String note :
        new String[] {
          "visibility¶timeout", "visibility`x` timeout", "visibility [](https://a.b)timeout"
        }) {
      assertThat(show(linked(note, TIMEOUT))).doesNotContain("{");
    }
  }

  @Test
  void wordsThatMarkupPartsOnlyForTheEyeAreOneWord() {
    assertThat(show(linked("<em>S3</em>x and x<em>S3</em>", term("S3"))))
        .isEqualTo("<em>S3</em>x and x<em>S3</em>");
  }

  @Test
  void aHyphenThatDoesNotBreakIsAHyphen() {
    assertThat(show(linked("a dead\u2011letter queue", term("dead-letter queue"))))
        .isEqualTo("a {dead\u2011letter queue→dead-letter-queue}");
  }

  @Test
  void placesPointAtTheWords() {
    assertThat(linked("Now use S3, now", term("S3")).links().get(0).place())
        .hasToString("topics/01-a.md:1:9");
  }
}
