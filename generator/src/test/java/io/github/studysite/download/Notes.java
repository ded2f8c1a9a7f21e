package io.github.studysite.download;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.OutputFile;
import io.github.studysite.quiz.DeckBuilder;

/** Notes with every kind of card and with every character that some format gives a meaning. */
final class Notes {
  static final String TERMS =
      """
      SQS (Simple Queue Service) {confusable="sns" objective="exam/1.1"}
      : A "managed" store, #1 for work; `a	b` & <c>.
      : Used with [[SNS]].

      SNS (Simple Notification Service)
      : A hub that pushes messages to [subscribers](https://example.com/?a=1&b=2).

      """;
  static final String QUESTIONS =
      """
      ## Questions

      ### Which of these hold messages: {a} ~ #1 = \\\\ C:\\\\x? {#single}

      A team needs a queue.

      ```
      key = {1}

      # not a comment
      ```

      - [x] =SQS, `{"a": 1}`
      - [ ] #SNS
        > It pushes; see [[SQS]].
      - [ ] ~nothing

      **SQS** keeps them: up to 14 days.

      ### Which ones are managed? {#multiple rev=2 was="multi"}

      - [x] SQS
      - [ ] your own
        > You run it.
      - [x] SNS
      - [x] Kinesis

      ### A hub keeps messages. {#truth}

      - [ ] True
        > It pushes them on.
      - [x] False

      It keeps nothing.

      ### What does SQS stand for? {#short}

      - Simple Queue Service
      - simple queue = service

      ### A queue ==keeps|holds== a message for 14 days = 2 weeks. {#gap}

      At most.

      ### A ==queue== is not a ==hub==. {#gaps}

      ### Put them in order. {#order}

      1. send
      2. receive
      3. delete

      ### What belongs together? {#match}

      | service | does |
      |---|---|
      | SQS | a -> b |
      | SNS | push: now |

      ### Why a queue? {#open}

      It decouples {things}.
      """;

  private Notes() {}

  static LinkedSite site(String settings) {
    return new ParsedNotes()
        .settings(settings)
        .topic("01-messaging", "objectives: [exam/1]\n", TERMS + QUESTIONS)
        .linked();
  }

  /** A download of these notes. */
  static String file(String name, String settings) {
    LinkedSite site = site(settings);
    return Downloads.of(site, DeckBuilder.build(site)).stream()
        .filter(file -> file.path().equals("downloads/" + name))
        .map(OutputFile::text)
        .findFirst()
        .orElseThrow();
  }
}
