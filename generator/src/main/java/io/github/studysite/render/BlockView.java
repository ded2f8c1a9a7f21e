package io.github.studysite.render;

import java.util.List;

/**
 * A block of notes; one of the four.
 *
 * @param html ordinary prose; empty if it is one of the others
 * @param terms null if it is no list of terms
 */
record BlockView(String html, TermList terms, CallOut callOut, Erratum erratum) {

  record TermList(List<Entry> entries) {}

  /**
   * A row of a list of terms.
   *
   * @param anchor id on the page
   * @param term id of the term; empty if the anchor is the same
   * @param name HTML
   * @param expansion HTML; empty if there is none
   * @param more these are further notes on a term that is defined elsewhere
   */
  record Entry(
      String anchor,
      String term,
      String href,
      String name,
      String expansion,
      boolean more,
      List<Note> notes) {}

  /** What one {@code :} says. */
  record Note(List<BlockView> blocks) {}

  /**
   * @param kind class name of a kind that an extension adds, after a blank; empty for the others
   * @param warning one of the kinds that warn
   */
  record CallOut(String label, String kind, boolean warning, List<BlockView> blocks) {}

  /**
   * @param label what kind of erratum
   * @param since in words; empty if not known
   * @param thenLabel stands before the old claim
   * @param then HTML; empty if no claim is quoted
   * @param now HTML
   */
  record Erratum(
      String label, String since, String thenLabel, String then, String nowLabel, String now) {}
}
