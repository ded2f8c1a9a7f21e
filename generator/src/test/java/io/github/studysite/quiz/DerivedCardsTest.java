package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Card;
import io.github.studysite.model.Card.TermCard;
import io.github.studysite.model.LinkTarget.ToPage;
import java.util.List;
import org.junit.jupiter.api.Test;

class DerivedCardsTest {

  private static List<String> ids(ParsedNotes notes) {
    return cards(notes).stream().map(Card::id).toList();
  }

  private static List<Card> cards(ParsedNotes notes) {
    return DeckBuilder.build(notes.linked()).cards();
  }

  @Test
  void asksAnAcronymInFourWaysAndAnyOtherTermInTwo() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-queues",
                """
                SQS (Simple Queue Service)
                : A managed store from which consumers fetch messages.

                SNS (Simple Notification Service)
                : A managed hub that pushes messages to subscribers.

                Visibility timeout
                : The time for which a received message is hidden.

                Retention period
                : The time after which an unread message is deleted.
                """);

    assertThat(ids(notes))
        .containsExactly(
            "term:sqs:expansion",
            "term:sqs:acronym",
            "term:sqs:identify",
            "term:sqs:define",
            "term:sns:expansion",
            "term:sns:acronym",
            "term:sns:identify",
            "term:sns:define",
            "term:visibility-timeout:identify",
            "term:visibility-timeout:define",
            "term:retention-period:identify",
            "term:retention-period:define");
  }

  @Test
  void makesOnlyTheKindsThatTheNotesWant() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-queues",
                """
                SQS (Simple Queue Service) {cards="expansion, define" confusable="sns"}
                : A managed store from which consumers fetch messages.

                SNS (Simple Notification Service) {cards=none}
                : A managed hub that pushes messages to subscribers.
                """);

    assertThat(ids(notes)).containsExactly("term:sqs:expansion", "term:sqs:define");
  }

  @Test
  void asksAboutPairsOnlyIfBothTermsAllowIt() {
    String notes =
        """
        SQS (Simple Queue Service) {cards="pair" confusable="sns"}
        : A managed store from which consumers fetch messages.

        SNS (Simple Notification Service) {cards="%s"}
        : A managed hub that pushes messages to subscribers.
        """;

    assertThat(ids(new ParsedNotes().topic("01-a", notes.formatted("pair"))))
        .containsExactly("pair:sns:sqs");
    assertThat(ids(new ParsedNotes().topic("01-a", notes.formatted("define"))))
        .containsExactly("term:sns:define");
  }

  @Test
  void leavesDraftsOut() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                """
                ## Questions

                ### Is this ready? {#ready}

                - yes

                ### Is this not ready? {#not-ready draft}

                - yes
                """)
            .topic("02-b", "draft: true\n", "Term\n: A word that stands for one thing.");

    assertThat(ids(notes)).containsExactly("ready");
  }

  @Test
  void asksWhatBelongsToATopicBeforeTheNextTopic() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                """
                Volume {confusable="file-system"}
                : A disk that one machine uses over the network.

                ## Questions

                ### First? {#first}

                - yes
                """)
            .topic("02-b", "File system\n: A tree of folders that many machines mount.");

    assertThat(ids(notes))
        .containsExactly(
            "term:volume:identify",
            "term:volume:define",
            "first",
            "term:file-system:identify",
            "term:file-system:define",
            "pair:file-system:volume");
    assertThat(cards(notes).get(5).topicSlug()).as("where both are known").isEqualTo("b");
  }

  @Test
  void leadsBackToTheEntryAndToTheQuestion() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-disks", "Volume\n: A disk.\n\n## Questions\n\n### First? {#first}\n\n- yes\n");

    assertThat(cards(notes))
        .extracting(Card::note)
        .containsExactly(
            new ToPage("topics/disks.html", "volume"), new ToPage("topics/disks.html", "first"));
  }

  @Test
  void belongsToTheObjectivesOfTheTopicUnlessItHasItsOwn() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                "objectives: [exam/1]\n",
                """
                Volume {cards="define" objective="exam/2"}
                : A disk.

                Snapshot {cards="define"}
                : A copy.

                ## Questions

                ### First? {#first objective="exam/3"}

                - yes

                ### Second? {#second}

                - yes
                """);

    assertThat(cards(notes))
        .extracting(Card::objectives)
        .containsExactly(
            List.of("exam/2"), List.of("exam/1"), List.of("exam/3"), List.of("exam/1"));
  }

  @Test
  void hasNoChoiceIfThereIsNothingToChooseFrom() {
    assertThat(ids(new ParsedNotes().topic("01-a", "Volume\n: A disk.")))
        .containsExactly("term:volume:define");
  }

  @Test
  void hidesTheNamesOfTheTermInTheDefinition() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                """
                SQS (Simple Queue Service) {aliases="message queue"}
                : With **SQS**, or the *simple queue
                  service*, [programs](https://example.com) share `SQS` message queues safely.

                SNS (Simple Notification Service)
                : A hub that pushes messages.
                """);

    Card.OfTerm card = (Card.OfTerm) cards(notes).get(2);

    assertThat(card.kind()).isEqualTo(TermCard.IDENTIFY);
    assertThat(card.shown().plainText()).isEqualTo("With …, or the …, programs share … … safely.");
    assertThat(card.shown().toString()).doesNotContain("LinkStart");
  }

  @Test
  void doesNotAskWhatADefinitionMeansThatIsNothingWithoutTheName() {
    ParsedNotes notes =
        new ParsedNotes()
            .topic(
                "01-a",
                """
                Volume type {cards="identify"}
                : The volume type.

                Snapshot {cards="identify"}
                : A copy of a disk at one moment.
                """);

    assertThat(ids(notes)).containsExactly("term:snapshot:identify");
  }
}
