package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EBS | Elastic Block Store",
        "DLQ | Dead-letter queue",
        "S3 | Simple Storage Service",
        "EC2 | Elastic Compute Cloud",
        "SSE-KMS | Server-side encryption with KMS keys",
        "SSE-S3 | Server-side encryption with S3 managed keys",
        "IaC | Infrastructure as Code",
        "IAM | Identity and Access Management",
        "SigV4 | Signature Version 4",
        "IPv6 | Internet Protocol version 6",
        "TTL | Time to live",
        "CORS | Cross-Origin Resource Sharing",
        "HTTP | Hypertext Transfer Protocol",
        "HTTP | HyperText Transfer Protocol",
        "JSON | JavaScript Object Notation",
        "YAML | YAML Ain't Markup Language",
        "XML | Extensible Markup Language",
        "XSS | Cross-site scripting",
        "DDoS | Distributed Denial of Service",
        "CI/CD | Continuous integration and continuous delivery",
        "2PC | Two-phase commit",
        "CFN | CloudFormation",
        "AWS SAM | Serverless Application Model",
        "OAC | Origin access control",
        "MFA | Multi-factor authentication"
      })
  void knowsAnAcronymInEitherOrder(String acronym, String expansion) {
    TermName expected = new TermName(acronym, expansion);

    assertThat(TermName.of(acronym + " (" + expansion + ")", "")).isEqualTo(expected);
    assertThat(TermName.of(expansion + " (" + acronym + ")", "")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Change set (preview)",
        "Bucket (S3)",
        "SQS (standard queue)",
        "Table (tables)",
        "A (first letter)",
        "ALB (legacy)",
        "Queue ()",
        "(only brackets)",
        "Lambda (function) alias",
        "EBS (Elastic Compute Cloud)",
        "Version (V1)",
        "gp3 (general purpose SSD)"
      })
  void leavesOtherBracketsInTheName(String line) {
    assertThat(TermName.of(line, "")).isEqualTo(new TermName(line, ""));
  }

  @Test
  void believesTheAuthor() {
    assertThat(TermName.of("DAX", "DynamoDB Accelerator"))
        .isEqualTo(new TermName("DAX", "DynamoDB Accelerator"));
    assertThat(TermName.of("DAX (DynamoDB Accelerator)", "dynamodb accelerator"))
        .isEqualTo(new TermName("DAX", "dynamodb accelerator"));
    assertThat(TermName.of("EBS (Elastic Block Store)", "Elastic block storage"))
        .isEqualTo(new TermName("EBS", "Elastic block storage"));
    assertThat(TermName.of("Alias (Lambda)", "A name"))
        .isEqualTo(new TermName("Alias (Lambda)", "A name"));
  }

  @Test
  void findsTheBracketThatClosesLast() {
    assertThat(TermName.of("RAM (Random (fast) access memory)", ""))
        .isEqualTo(new TermName("RAM", "Random (fast) access memory"));
  }
}
