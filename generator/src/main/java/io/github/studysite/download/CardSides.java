package io.github.studysite.download;

import io.github.studysite.model.Block;
import io.github.studysite.model.Card;
import io.github.studysite.model.Place;
import io.github.studysite.model.Prose;
import io.github.studysite.model.Segment;
import io.github.studysite.model.Term;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Reads what a card asks. Words of our own are none among it, so that it fits notes in any
 * language.
 */
final class CardSides {
  private CardSides() {}

  static Sides of(Card card) {
    if (card instanceof Card.Authored authored) {
      return QuestionSides.of(authored.question());
    }
    if (card instanceof Card.OfPair pair) {
      return choice(pair.shown(), pair.answer(), List.of(pair.other()));
    }
    return of((Card.OfTerm) card);
  }

  private static Sides of(Card.OfTerm card) {
    Term term = card.term();
    return switch (card.kind()) {
      case EXPANSION -> flashCard(words(term.name() + " = ?", term), words(term.expansion(), term));
      case ACRONYM -> flashCard(words(term.expansion() + " = ?", term), words(term.name(), term));
      case IDENTIFY -> choice(card.shown(), term, card.distractors());
      case DEFINE -> flashCard(words(term.name(), term), definition(term));
    };
  }

  private static Sides flashCard(List<Block> question, List<Block> answer) {
    return new Sides(question, List.of(), List.of(), List.of(answer), false, List.of());
  }

  private static List<Block> definition(Term term) {
    List<Block> blocks = new ArrayList<>();
    if (!term.expansion().isEmpty()) {
      blocks.addAll(words(term.expansion(), term));
    }
    blocks.addAll(term.definition().blocks());
    return blocks;
  }

  private static Sides choice(Prose shown, Term answer, List<Term> others) {
    List<Sides.Option> options =
        Stream.concat(Stream.of(answer), others.stream())
            .sorted(Comparator.comparing(Term::name))
            .map(term -> new Sides.Option(prose(term), term.id().equals(answer.id()), List.of()))
            .toList();
    return new Sides(
        List.of(new Block.Passage(shown)),
        List.of(),
        options,
        List.of(words(answer.name(), answer)),
        false,
        answer.definition().blocks());
  }

  private static Prose prose(Term term) {
    return prose(term.name(), term.place());
  }

  private static List<Block> words(String words, Term term) {
    return List.of(new Block.Passage(prose(words, term.place())));
  }

  static Prose prose(String words, Place place) {
    return new Prose(List.of(new Segment.Text(words, false, place)));
  }
}
