package io.github.studysite.link;

import static io.github.studysite.link.Notes.linked;
import static io.github.studysite.link.Notes.term;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Place;
import io.github.studysite.model.Problem;
import io.github.studysite.model.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcronymsTest {

  @Test
  void anAcronymWithoutATermIsSaidOnceAtItsFirstPlace() {
    assertThat(linked("Two NLBs and an NLB.").problems())
        .containsExactly(
            new Problem(
                "undefined-acronym",
                Severity.INFO,
                new Place("topics/01-a.md", 1, 5),
                "“NLB” is used 2 times, but no term explains it.",
                "Define it as a term: NLB (what it stands for); or, if readers know it, add it"
                    + " to checks: acronyms: in studysite.yaml."));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "One NLB alone",
        "A network load balancer (NLB) and an NLB",
        "NLB (Network Load Balancer) and NLB",
        "Simple Object Access Protocol (SOAP) and SOAP",
        "HTTP and JSON",
        "It is NOT so",
        "`NLB`",
        "[[!NLB]]",
        "SSE-NLB",
        "NLBx",
        "X",
        "NOTANACRONYM",
        "SQS",
        "two SQSs",
        "the AWS way"
      })
  void otherWordsAreNoUndefinedAcronyms(String text) {
    assertThat(linked(text + " [[SQS]]", term("SQS", "", "AWS way")).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"An NLB (see below) and an NLB", "The balancer (NLB) and an NLB"})
  void anythingElseInBracketsIsNoExpansion(String text) {
    assertThat(linked(text).problems()).extracting(Problem::rule).contains("undefined-acronym");
  }
}
