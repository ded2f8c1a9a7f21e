package io.github.studysite.render;

import java.util.List;
import java.util.Map;

/**
 * The glossary.
 *
 * @param count of the terms, in words
 * @param withTerms false if they stand on pages of their own, by letter
 * @param spans what these pages hold; empty if the terms stand here
 */
record GlossaryView(
    Map<String, Object> text,
    Frame frame,
    String lead,
    String count,
    boolean withTerms,
    List<Letter> az,
    List<Span> spans,
    List<Group> groups) {

  /**
   * @param href empty if nothing stands under this letter
   */
  record Letter(String href, String letter, boolean current) {}

  /**
   * @param words its first and its last term
   */
  record Span(String href, String letter, String words, String count) {}

  record Group(String id, String letter, List<Entry> entries) {}

  /**
   * @param name HTML
   * @param expansion HTML; empty if there is none
   * @param topics how many topics name it, in words
   */
  record Entry(
      String anchor,
      String term,
      String href,
      String name,
      String expansion,
      String sentence,
      String topics) {}
}
