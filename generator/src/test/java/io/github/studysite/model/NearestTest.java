package io.github.studysite.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  @ParameterizedTest
  @CsvSource({
    "SQSS, SQS",
    "sqs, SQS",
    "SNQ, SNS",
    "ec2-storge, ec2-storage",
    "ec2-stroage, ec2-storage",
    "Visiblity timeuot, visibility timeout",
    "zzz, ''",
    "ec2, ''",
    "'', ''",
  })
  void theWordWithTheFewestChangesIsNearest(String word, String nearest) {
    List<String> known = List.of("SNS", "SQS", "ec2-storage", "visibility timeout");
    assertThat(Nearest.to(word, known).orElse("")).isEqualTo(nearest);
  }

  @ParameterizedTest
  @CsvSource({"abd, abc", "abe, abc"})
  void theFirstOfTheEquallyNearWins(String word, String nearest) {
    assertThat(Nearest.to(word, List.of("xyz", "abc", "abf"))).contains(nearest);
  }
}
