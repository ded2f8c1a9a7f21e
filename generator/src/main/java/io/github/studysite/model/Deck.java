package io.github.studysite.model;

import java.util.List;

/**
 * Everything that can be asked.
 *
 * @param cards in reading order; of a topic, first those of its terms, then its questions
 * @param problems what is wrong with the questions
 */
public record Deck(List<Card> cards, List<Problem> problems) {
  public Deck {
    cards = List.copyOf(cards);
    problems = List.copyOf(problems);
  }
}
