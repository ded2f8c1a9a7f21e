package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Card;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A learner's progress hangs on the id of a card; whatever an author edits, ids stay. */
class StableIdsTest {
  private static final String TERMS =
      """
      SQS (Simple Queue Service) {confusable="sns"}
      : A store from which consumers fetch messages.

      SNS (Simple Notification Service)
      : A hub that pushes messages to subscribers.

      """;
  private static final String FIRST =
      """
      ### How long is a message kept? {#kept}

      - [x] 14 days at most
      - [ ] 30 days at most

      """;
  private static final String SECOND =
      """
      ### The queue ==hides|conceals== a message that is being worked on. {#hidden}

      """;
  private static final String BEFORE = TERMS + "## Questions\n\n" + FIRST + SECOND;

  private static Set<String> ids(String file, String text) {
    Set<String> ids = new TreeSet<>();
    cards(file, text).forEach(card -> ids.add(card.id() + " " + card.rev()));
    return ids;
  }

  private static List<Card> cards(String file, String text) {
    return DeckBuilder.build(new ParsedNotes().topic(file, text).linked()).cards();
  }

  @Test
  void stayWhenWordsChange() {
    String reworded =
        BEFORE
            .replace("How long is a message kept?", "For how long does a queue keep a message?")
            .replace("14 days at most", "Two weeks")
            .replace("hides|conceals", "hides")
            .replace("A store from which", "A managed place from which")
            .replace("SQS (Simple Queue Service) {", "Amazon SQS {#sqs expansion=\"Queues\" ");

    assertThat(ids("01-a", reworded)).isEqualTo(ids("01-a", BEFORE));
  }

  @Test
  void stayWhenQuestionsAndTermsAreReordered() {
    String[] terms = TERMS.split("(?<=messages\\.\n\n)");
    String reordered = terms[1] + terms[0] + "## Questions\n\n" + SECOND + FIRST;

    assertThat(ids("01-a", reordered)).isEqualTo(ids("01-a", BEFORE));
  }

  @Test
  void stayWhenTheFileIsRenamed() {
    assertThat(ids("07-messaging", BEFORE)).isEqualTo(ids("01-a", BEFORE));
  }

  @Test
  void stayWhenSomethingMovesToAnotherTopic() {
    ParsedNotes apart =
        new ParsedNotes()
            .topic("01-a", "## Questions\n\n" + FIRST)
            .topic("02-b", TERMS + "## Questions\n\n" + SECOND);

    assertThat(DeckBuilder.build(apart.linked()).cards())
        .extracting(card -> card.id() + " " + card.rev())
        .containsExactlyInAnyOrderElementsOf(ids("01-a", BEFORE));
  }

  @Test
  void stayWhenAQuestionIsInsertedWhoseOwnIdIsNew() {
    String inserted = BEFORE.replace(FIRST, "### What does a hub do? {#hub}\n\n- push\n\n" + FIRST);

    Set<String> after = ids("01-a", inserted);

    assertThat(after).containsAll(ids("01-a", BEFORE)).contains("hub 1");
    assertThat(after).hasSize(ids("01-a", BEFORE).size() + 1);
  }

  @Test
  void stayWhenTheRevisionIsRaisedToAskAgain() {
    assertThat(ids("01-a", BEFORE.replace("{#kept}", "{#kept rev=2}")))
        .contains("kept 2")
        .doesNotContain("kept 1")
        .contains("hidden 1");
  }

  @Test
  void areCarriedOverWhenTheAuthorRenamesThem() {
    String renamed =
        BEFORE
            .replace("{#kept}", "{#retention was=\"kept\"}")
            .replace(
                "SQS (Simple Queue Service) {", "SQS (Simple Queue Service) {#queue was=\"sqs\" ");

    List<Card> cards = cards("01-a", renamed);

    assertThat(cards)
        .filteredOn(card -> !card.was().isEmpty())
        .extracting(card -> card.id() + " was " + String.join(", ", card.was()))
        .containsExactlyInAnyOrder(
            "term:queue:expansion was term:sqs:expansion",
            "term:queue:acronym was term:sqs:acronym",
            "term:queue:identify was term:sqs:identify",
            "term:queue:define was term:sqs:define",
            "pair:queue:sns was pair:sns:sqs",
            "retention was kept");
  }

  @Test
  void areUniqueAmongAllCards() {
    assertThat(cards("01-a", BEFORE)).extracting(Card::id).doesNotHaveDuplicates();
  }
}
