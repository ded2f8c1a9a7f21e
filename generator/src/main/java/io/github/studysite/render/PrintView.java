package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Part;
import java.util.List;
import java.util.Map;

/**
 * Notes for paper.
 *
 * @param title HTML
 * @param lead empty if there is none
 * @param back to what is printed here; shown on a screen alone
 * @param topics one, or all of the site
 * @param byTopic of a site too large for one page: null for any other
 * @param addresses null if no link needs one
 * @param sheets of those topics that ask something; null if none does
 */
record PrintView(
    Map<String, Object> text,
    Frame frame,
    String title,
    String lead,
    Anchor back,
    List<TopicNotes> topics,
    ByTopic byTopic,
    Addresses addresses,
    Sheets sheets) {

  /**
   * @param name HTML; empty if the page's title says it
   */
  record TopicNotes(String number, String name, String lead, List<Part> parts) {}

  /** Links to what is printed of each topic. */
  record ByTopic(List<Anchor> links) {}

  /** In the order of their numbers, from 1. */
  record Addresses(List<String> list) {}

  record Sheets(List<Sheet> list) {}

  /**
   * @param name HTML; empty if the page's title says it
   */
  record Sheet(String name, List<Ask> asks) {}

  /**
   * @param line one line is left for the answer
   * @param lines several are
   */
  record Ask(QuestionView question, boolean line, boolean lines) {}
}
