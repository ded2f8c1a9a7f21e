package io.github.studysite.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.studysite.ParsedNotes;
import io.github.studysite.model.Card;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairCardsTest {
  private static final String STORE = "SQS%s\n: A store from which consumers fetch messages.\n\n";
  private static final String HUB = "SNS%s\n: A hub that pushes messages to subscribers.\n\n";

  private static List<Card.OfPair> pairs(String text) {
    return DeckBuilder.build(new ParsedNotes().topic("01-a", text).linked()).cards().stream()
        .filter(Card.OfPair.class::isInstance)
        .map(Card.OfPair.class::cast)
        .toList();
  }

  @Test
  void areTheSameWhoeverNamesWhomAndInWhateverOrder() {
    String named = " {confusable=\"%s\"}";
    List<Card.OfPair> byFirst = pairs(STORE.formatted(named.formatted("sns")) + HUB.formatted(""));
    List<Card.OfPair> bySecond = pairs(STORE.formatted("") + HUB.formatted(named.formatted("sqs")));
    List<Card.OfPair> byBoth =
        pairs(HUB.formatted(named.formatted("sqs")) + STORE.formatted(named.formatted("sns")));

    assertThat(byFirst).extracting(Card::id).containsExactly("pair:sns:sqs");
    assertThat(bySecond).extracting(Card::id).containsExactly("pair:sns:sqs");
    assertThat(byBoth).extracting(Card::id).containsExactly("pair:sns:sqs");
    assertThat(byFirst.get(0).answer().id())
        .isEqualTo(bySecond.get(0).answer().id())
        .isEqualTo(byBoth.get(0).answer().id());
  }

  @Test
  void showTheDefinitionThatDoesNotNameTheOther() {
    for (String[] ids : new String[][] {{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}}) {
      Card.OfPair pair =
          pairs(
                  """
                  Push hub {#%s confusable="%s"}
                  : It sends messages, while a pull store waits.

                  Pull store {#%s}
                  : It keeps messages until somebody asks.
                  """
                      .formatted(ids[0], ids[1], ids[1]))
              .get(0);

      assertThat(pair.answer().name()).isEqualTo("Pull store");
      assertThat(pair.other().name()).isEqualTo("Push hub");
    }
  }

  @Test
  void hideBothNamesIfEachDefinitionNamesTheOther() {
    Card.OfPair pair =
        pairs(
                """
                Push hub {confusable="pull-store"}
                : It sends at once what pull stores keep.

                Pull store
                : It keeps for long what push hubs send.
                """)
            .get(0);

    assertThat(pair.shown().plainText())
        .isIn("It sends at once what … keep.", "It keeps for long what … send.");
  }

  @Test
  void carryEveryFormerIdOfBothTerms() {
    List<Card.OfPair> pairs =
        pairs(
            STORE.formatted(" {was=\"queue-service\" confusable=\"sns\"}")
                + HUB.formatted(" {was=\"a-hub\"}"));

    assertThat(pairs.get(0).was())
        .containsExactly("pair:a-hub:queue-service", "pair:a-hub:sqs", "pair:queue-service:sns");
  }
}
