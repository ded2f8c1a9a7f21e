package io.github.studysite.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          SQS and sqs               | SQS and sqs
          SQSs, GPUs                | SQS GPU
          EC2 in S3                 | EC2 in S3
          X-Ray                     | x ray xray
          dead-letter queues        | dead letter deadletter queue
          CloudFormation            | cloud formation cloudformation
          DynamoDB                  | dynamo DB dynamodb
          HTTPServer                | HTTP server httpserver
          Route53 and Route 53      | route 53 route53 and route 53
          SHA256, IPv4, vCPU, OAuth2| SHA256 ipv4 vcpu oauth2
          PROJ-MAR-1234             | PROJ MAR 1234 PROJMAR1234
          max_receive_count         | max receive count maxreceivecount
          1.5 and 10.000            | 1 5 and 10 000
          C++ or C#, not a+b        | C++ or C# not a b
          CI/CD                     | CI CD
          a queue’s end             | a queue end
          l’instance d'un           | instance un
          """)
  void findsPartsAndWholes(String text, String words) {
    assertThat(new Words().of(text)).isEqualTo(list(words));
  }

  @ParameterizedTest
  @CsvSource({
    "queues, queue",
    "caches, cache",
    "databases, database",
    "policies, policy",
    "queries, query",
    "classes, class",
    "boxes, box",
    "keys, key",
    "aliases, alias",
    "notes, note",
    "cases, case",
    "addresses, address",
    "statuses, status",
    "cookies, cookie",
    "lambdas, lambda",
    "memories, memory"
  })
  void pluralsAreTheirSingulars(String plural, String singular) {
    assertThat(new Words().of(plural)).isEqualTo(new Words().of(singular));
  }

  @ParameterizedTest
  @CsvSource({
    "note, not",
    "state, stat",
    "plane, plan",
    "SQS, SQ",
    "AWS, AW",
    "KMS, KM",
    "class, clas"
  })
  void otherWordsStayOthers(String one, String other) {
    assertThat(new Words().of(one)).isNotEqualTo(new Words().of(other));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Schlüssel    | schlussel schluessel
          ÜBUNG        | UBUNG UEBUNG
          Straße       | strass
          clé étrangère| cle etrangere
          Ørsted       | orsted oersted
          ΟΔΟΣ Οδός    | ΟΔΟΣ οδοσ
          ﬁne          | fine
          """)
  void accentsAndUmlautsDoNotMatter(String text, String words) {
    assertThat(new Words().of(text)).isEqualTo(list(words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          数据库       | 数据 据库 库
          使用S3存储   | 使用 用 S3 存储 储
          データ       | デー ータ タ
          클라우드 컴퓨팅 | 클라우드 컴퓨팅
          """)
  void scriptsWithoutBlanksAreCutIntoPairs(String text, String words) {
    assertThat(new Words().of(text)).isEqualTo(list(words));
  }

  private static List<String> list(String words) {
    return Arrays.asList(words.split(" "));
  }
}
