package io.github.studysite.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.model.Exam;
import io.github.studysite.model.Exam.Domain;
import io.github.studysite.model.Exam.Objective;
import io.github.studysite.model.Place;
import io.github.studysite.model.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExamParserTest {
  @Test
  void readsABlueprint() {
    Parsed<Exam> parsed =
        parse(
            """
            id: dva-c02
            title: AWS Certified Developer
            questions: 65
            scored: 50
            minutes: 130
            pass: 720
            scale: 1000
            verified: 2026-11-22
            source: https://example.org/guide.pdf
            domains:
              - id: 1
                title: Development
                weight: 60
                objectives:
                  - id: 1.1
                    title: Develop code
                  - id: 1.10
                    title: Use data stores
              - id: security
                title: Security
                weight: 40
            """);

    assertThat(parsed.problems()).isEmpty();
    assertThat(parsed.value())
        .isEqualTo(
            new Exam(
                "dva-c02",
                "AWS Certified Developer",
                65,
                50,
                130,
                720,
                1000,
                "2026-11-22",
                "https://example.org/guide.pdf",
                List.of(
                    new Domain(
                        "1",
                        "Development",
                        60,
                        List.of(
                            new Objective("1.1", "Develop code", place(15)),
                            new Objective("1.10", "Use data stores", place(17)))),
                    new Domain("security", "Security", 40, List.of())),
                Place.of("exams/dva-c02.yaml")));
  }

  private static Place place(int line) {
    return new Place("exams/dva-c02.yaml", line, 9);
  }

  @Test
  void goesOnWithTheNameOfTheFile() {
    Parsed<Exam> parsed = parse("");

    assertThat(Said.by(parsed.problems()))
        .containsExactly(
            "exams/dva-c02.yaml:1:1 missing-value: The key “id” is missing or empty."
                + " Add a line id: such as dva-c02.",
            "exams/dva-c02.yaml:1:1 missing-value: The key “title” is missing or empty."
                + " Add a line title: with the name of the exam.");
    assertThat(parsed.value().id()).isEqualTo("dva-c02");
    assertThat(parsed.value().title()).isEqualTo("dva-c02");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "id: DVA C02 | 1:5 | “DVA C02” cannot be the id of an exam."
            + " An id is made of lower-case letters, digits and single hyphens.",
        "questions: many | 3:12 | “questions” is a whole number from 0 on, not “many”."
            + " Write digits only.",
        "minutes: -5 | 3:10 | “minutes” is a whole number from 0 on, not “-5”. Write digits only.",
        "pass: 12345678901 | 3:7 | “pass” is a whole number from 0 to 999999999, not “12345678901”."
            + " Write a smaller one.",
        "verified: 22.11.2026 | 3:11 | “22.11.2026” is not a date."
            + " Write year, month and day: 2026-11-22.",
        "source: guide.pdf | 3:9 | “guide.pdf” is not an address."
            + " Write it in full, beginning with https:// or http://.",
        "domains: [{id: 1, title: A, weight: 60}] | 3:10"
            + " | The weights of the domains add up to 60, not to 100."
            + " Check them in the exam's guide.",
        "domains: [{id: 1/2, title: A, weight: 100}] | 3:16 | “1/2” cannot be an id."
            + " Leave out blanks, commas and slashes.",
        "domains: [{id: 1, title: A, weight: 50}, {id: 1, title: B, weight: 50}] | 3:47"
            + " | The id “1” stands in this exam twice. Change one of them.",
        "domains: [A, B] | 3:11 | Each item of “domains” is a group of keys, not a text."
            + " Write - id:, and indented below it title: and weight:."
      })
  void saysWhatIsWrong(String line, String place, String message) {
    String before = line.startsWith("id") ? "" : "id: a\n";
    assertThat(Said.by(parse(before + line + "\ntitle: A\n").problems()).get(0))
        .isEqualTo(
            "exams/dva-c02.yaml:"
                + (line.startsWith("id") ? place : place.replaceFirst("3", "2"))
                + " invalid-value: "
                + message);
  }

  @Test
  void doesNotAskForMoreThanThereIs() {
    assertThat(
            Said.by(
                parse("id: a\ntitle: A\nquestions: 50\nscored: 65\npass: 1100\nscale: 1000\n")
                    .problems()))
        .containsExactly(
            "exams/dva-c02.yaml:4:9 invalid-value: More questions are scored (65) than asked (50)."
                + " Check both figures in the exam's guide.",
            "exams/dva-c02.yaml:5:7 invalid-value: More points are needed (1100) than can be had"
                + " (1000). Check both figures in the exam's guide.");
  }

  @Test
  void namesTheNearestKeyAtEveryLevel() {
    assertThat(
            Said.by(
                parse(
                        """
                        id: a
                        title: A
                        minute: 5
                        domains:
                          - id: 1
                            titel: A
                            title: A
                            weight: 100
                            objectives:
                              - id: 1.1
                                name: x
                                title: y
                        """)
                    .problems()))
        .containsExactly(
            "exams/dva-c02.yaml:3:1 unknown-key: There is no key “minute” here."
                + " Did you mean “minutes”?",
            "exams/dva-c02.yaml:6:5 unknown-key: There is no key “titel” here."
                + " Did you mean “title”?",
            "exams/dva-c02.yaml:11:9 unknown-key: There is no key “name” here."
                + " Known are: id, title.");
  }

  private static Parsed<Exam> parse(String yaml) {
    return ExamParser.parse(new SourceFile("exams/dva-c02.yaml", yaml));
  }
}
