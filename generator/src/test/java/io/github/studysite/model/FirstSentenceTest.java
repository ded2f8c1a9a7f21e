package io.github.studysite.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstSentenceTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          One. Two.                          | One.
          Only one                           | Only one
          Up to 1.5 MB. More costs.          | Up to 1.5 MB.
          Some, e.g. Amazon S3, do. Not all. | Some, e.g. Amazon S3, do.
          In the U.S. East region. Yes.      | In the U.S. East region.
          Is it? It is!                      | Is it?
          He said “no.” Then left.           | He said “no.”
          A name ends in .fifo. So there.    | A name ends in .fifo.
          """)
  void endsWhereASentenceEnds(String text, String sentence) {
    assertThat(FirstSentence.of(text)).isEqualTo(sentence);
  }
}
