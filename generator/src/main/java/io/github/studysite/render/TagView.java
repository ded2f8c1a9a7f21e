package io.github.studysite.render;

import io.github.studysite.render.PageParts.Crumbs;
import java.util.List;
import java.util.Map;

/**
 * A list of tags, or of the topics of a tag.
 *
 * @param crumbs null on the list of tags
 * @param lead how many there are
 */
record TagView(
    Map<String, Object> text,
    Frame frame,
    String title,
    Crumbs crumbs,
    String lead,
    List<Row> rows) {

  /**
   * @param number of the topic; empty if it has none
   * @param summary empty if there is none
   * @param count how many topics have the tag; empty for a topic
   */
  record Row(String href, String number, String title, String summary, String count) {}
}
