package io.github.studysite.quiz;

import io.github.studysite.model.Card;
import io.github.studysite.model.Deck;
import io.github.studysite.model.LinkTarget;
import io.github.studysite.model.LinkedSite;
import io.github.studysite.model.Question;
import io.github.studysite.model.Topic;
import io.github.studysite.quiz.SiteTerms.Entry;
import java.util.ArrayList;
import java.util.List;

/** Makes the cards of a site. */
public final class DeckBuilder {
  private DeckBuilder() {}

  /**
   * All cards in reading order, and what is wrong with the questions. Drafts are left out and not
   * judged. The same site gives the same deck, on every machine.
   */
  public static Deck build(LinkedSite linked) {
    List<Topic> topics = linked.site().topics();
    SiteTerms terms = new SiteTerms(linked.site());
    TermCards ofTerm = new TermCards(terms);
    PairCards ofPair = new PairCards(terms);
    List<Card> cards = new ArrayList<>();
    for (int at = 0; at < topics.size(); at++) {
      for (Entry entry : terms.ofTopic(at)) {
        cards.addAll(ofTerm.of(entry));
        cards.addAll(ofPair.of(entry));
      }
      addQuestions(topics.get(at), cards);
    }
    return new Deck(cards, QuestionLint.problems(linked));
  }

  private static void addQuestions(Topic topic, List<Card> cards) {
    for (Question question : topic.questions()) {
      if (!question.draft()) {
        cards.add(
            new Card.Authored(
                question,
                topic.slug(),
                Objectives.of(question.objectives(), topic),
                new LinkTarget.ToPage(topic.page(), question.id())));
      }
    }
  }
}
