package io.github.studysite.render;

import java.util.List;

/** Parts that several pages have. */
final class PageParts {
  private PageParts() {}

  /** A link of one's own words. */
  record Anchor(String href, String words) {}

  /** The way down to a page, from what is furthest up. */
  record Crumbs(List<Crumb> above, String here) {
    Crumbs(Anchor above, String here) {
      this(List.of(new Crumb(above.href(), above.words(), true)), here);
    }
  }

  /**
   * @param ours its words are a text of the interface, not the author's
   */
  record Crumb(String href, String words, boolean ours) {}

  /**
   * The list of topics beside the text.
   *
   * @param all link to the full list; null if this is all
   */
  record TopicList(List<TopicRow> rows, Anchor all) {}

  /**
   * @param number empty if the topic has none
   */
  record TopicRow(String number, String href, String title, boolean current) {}

  /**
   * Headings and their blocks.
   *
   * @param heading null for the opening
   */
  record Part(Heading heading, List<BlockView> blocks) {}

  /**
   * @param number shown on the cue side; empty for none
   * @param title HTML
   */
  record Heading(String id, int level, String number, String title) {}

  /** What the page says of the terms that it links. */
  record Peeks(List<AlikePeeks> groups) {}

  /**
   * Terms that are used in as many topics: so the page says it once.
   *
   * @param topics in how many, in words
   * @param terms a line of each: id, name, expansion, first sentence of the definition, with tabs
   *     between them; the id alone if the page explains the term itself
   */
  record AlikePeeks(String topics, List<String> terms) {}

  /** Null list means: no such part on the page. */
  record Questions(String count, List<QuestionView> questions) {}

  /**
   * Questions that are asked here and answered on a page of their own, where no script runs.
   *
   * @param all that page
   */
  record Asked(Anchor all, List<AskedQuestion> questions) {}

  /**
   * @param anchor id on the page
   * @param id of the question; empty if the anchor is the same
   * @param stem HTML
   * @param asks what kind of answer is wanted, if the question alone does not say; empty otherwise
   * @param href where it is answered
   */
  record AskedQuestion(
      String anchor, String id, String label, String stem, String asks, String href) {}

  /** Sentences elsewhere; {@code rest} is null if all are shown. */
  record Mentions(String count, List<MentionGroup> groups, MoreMentions rest) {}

  /**
   * @param all where all of them are; null if they are all here
   */
  record MoreMentions(String words, List<MentionGroup> groups, Anchor all) {}

  record MentionRow(String href, String place, String before, String words, String after) {}

  /**
   * Sentences of one topic.
   *
   * @param href of the topic
   * @param rows each leads to its own place
   */
  record MentionGroup(String href, String place, List<MentionRow> rows) {}

  /** Each side may be null. */
  record Turn(TurnLink previous, TurnLink next) {
    /** Null if both are. */
    static Turn of(TurnLink previous, TurnLink next) {
      return previous == null && next == null ? null : new Turn(previous, next);
    }
  }

  record TurnLink(String href, String label, String title) {}
}
