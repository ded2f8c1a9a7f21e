package io.github.studysite.model;

import java.util.List;
import java.util.Objects;

/**
 * Something to be asked. A learner's progress hangs on its id, so the id depends on nothing that an
 * author may change at will: neither on words nor on place, order or file.
 */
public sealed interface Card {

  /** Unique among the cards of the site. */
  String id();

  /** Raised by the author to have the card asked again; from 1. */
  int rev();

  /** Ids that the card had before. */
  List<String> was();

  /** The topic after which it can be answered. */
  String topicSlug();

  /** {@code exam/objective}; those of the topic if the note gives none of its own. */
  List<String> objectives();

  /** The place of the notes that it is about. */
  LinkTarget.ToPage note();

  /** A question that the author wrote; its id is the card's. */
  record Authored(
      Question question, String topicSlug, List<String> objectives, LinkTarget.ToPage note)
      implements Card {
    public Authored {
      Objects.requireNonNull(question, "question");
      Objects.requireNonNull(topicSlug, "topicSlug");
      objectives = List.copyOf(objectives);
      Objects.requireNonNull(note, "note");
    }

    @Override
    public String id() {
      return question.id();
    }

    @Override
    public int rev() {
      return question.rev();
    }

    @Override
    public List<String> was() {
      return question.was();
    }
  }

  /** What is asked about a term. */
  enum TermCard {
    /** The acronym is shown, the expansion asked. */
    EXPANSION("expansion"),
    /** The expansion is shown, the acronym asked. */
    ACRONYM("acronym"),
    /** The definition is shown, the term is chosen among others. */
    IDENTIFY("identify"),
    /** The term is shown, the definition asked. */
    DEFINE("define");

    private final String key;

    TermCard(String key) {
      this.key = key;
    }

    /** As in {@code cards="…"} of a term and in ids. */
    public String key() {
      return key;
    }
  }

  /**
   * A card about one term; its id is {@code term:<term id>:<kind>}.
   *
   * @param shown for {@link TermCard#IDENTIFY}, the definition without the names of the term and
   *     without links; else empty
   * @param distractors for {@link TermCard#IDENTIFY}, one to three terms to choose among beside the
   *     right one, the most alike first; else empty
   */
  record OfTerm(
      TermCard kind,
      Term term,
      Prose shown,
      List<Term> distractors,
      String topicSlug,
      List<String> objectives,
      LinkTarget.ToPage note)
      implements Card {
    public OfTerm {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(term, "term");
      Objects.requireNonNull(shown, "shown");
      distractors = List.copyOf(distractors);
      Objects.requireNonNull(topicSlug, "topicSlug");
      objectives = List.copyOf(objectives);
      Objects.requireNonNull(note, "note");
    }

    @Override
    public String id() {
      return idOf(term.id());
    }

    @Override
    public int rev() {
      return 1;
    }

    @Override
    public List<String> was() {
      return term.was().stream().map(this::idOf).toList();
    }

    private String idOf(String termId) {
      return "term:" + termId + ":" + kind.key();
    }
  }

  /**
   * Which of two terms that are mixed up is it? The id is {@code pair:<term id>:<term id>}, the
   * smaller id first, whichever of the two names the other and whichever is asked for.
   *
   * @param answer the term that is defined by what is shown
   * @param other the term that it is mixed up with
   * @param shown the definition of the answer without its names and without links
   */
  record OfPair(
      Term answer,
      Term other,
      Prose shown,
      String topicSlug,
      List<String> objectives,
      LinkTarget.ToPage note)
      implements Card {
    public OfPair {
      Objects.requireNonNull(answer, "answer");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(shown, "shown");
      Objects.requireNonNull(topicSlug, "topicSlug");
      objectives = List.copyOf(objectives);
      Objects.requireNonNull(note, "note");
    }

    /** The id of the card of two terms, given in any order. */
    public static String id(String oneId, String otherId) {
      return oneId.compareTo(otherId) < 0
          ? "pair:" + oneId + ":" + otherId
          : "pair:" + otherId + ":" + oneId;
    }

    @Override
    public String id() {
      return id(answer.id(), other.id());
    }

    @Override
    public int rev() {
      return 1;
    }

    /** Every pair of a present or former id of the one and of the other, sorted. */
    @Override
    public List<String> was() {
      return PairIds.former(answer, other);
    }
  }
}
