package io.github.studysite.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQS        | Simple Queue Service        | <b>S</b>imple <b>Q</b>ueue <b>S</b>ervice
          DLQ        | Dead-letter queue           | <b>D</b>ead-<b>l</b>etter <b>q</b>ueue
          EC2        | Elastic Compute Cloud       | <b>E</b>lastic <b>C</b>ompute <b>C</b>loud
          S3         | Simple Storage Service      | <b>S</b>imple <b>S</b>torage <b>S</b>ervice
          IAM        | Identity and Access Management | <b>I</b>dentity and <b>A</b>ccess <b>M</b>anagement
          TTL        | time to live                | <b>t</b>ime <b>t</b>o <b>l</b>ive
          FIFO queue | first in, first out         | <b>f</b>irst <b>i</b>n, <b>f</b>irst <b>o</b>ut
          DAX        | DynamoDB Accelerator        | <b>D</b>ynamoDB <b>A</b>ccelerator
          SSE-C      | Server-Side Encryption with Customer-Provided Keys | <b>S</b>erver-<b>S</b>ide <b>E</b>ncryption with <b>C</b>ustomer-Provided Keys
          R&D        | Research & Development      | <b>R</b>esearch &amp; <b>D</b>evelopment
          """)
  void lettersOfTheAcronymAreBold(String name, String expansion, String html) {
    assertThat(TermNames.expansion(name, expansion)).isEqualTo(html);
  }

  @Test
  void nameWithoutAnAcronymHasNoBoldLetters() {
    assertThat(TermNames.expansion("Change set", "a <list>")).isEqualTo("a &lt;list&gt;");
    assertThat(TermNames.expansion("SQS", "")).isEmpty();
  }

  @Test
  void longNamesMayBreakAtTheirHumps() {
    assertThat(TermNames.html("ProvisionedThroughputExceededException"))
        .isEqualTo("Provisioned<wbr>Throughput<wbr>Exceeded<wbr>Exception");
    assertThat(TermNames.html("AWSLambdaVPCAccess")).isEqualTo("AWSLambda<wbr>VPCAccess");
    assertThat(TermNames.html("AWS::Serverless::SimpleTable"))
        .isEqualTo("AWS::<wbr>Serverless::<wbr>Simple<wbr>Table");
    assertThat(TermNames.html("AppSync")).isEqualTo("AppSync");
    assertThat(TermNames.html("a < b")).isEqualTo("a &lt; b");
  }
}
