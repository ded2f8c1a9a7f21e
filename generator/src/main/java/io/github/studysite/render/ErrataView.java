package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import io.github.studysite.render.PageParts.Peeks;
import java.util.List;
import java.util.Map;

/**
 * What older material says and what is true.
 *
 * @param several there is more than one topic, so that a list of them helps
 * @param peeks null if it links no term
 */
record ErrataView(
    Map<String, Object> text,
    Frame frame,
    String count,
    boolean several,
    List<Anchor> contents,
    List<Group> groups,
    Peeks peeks) {

  /**
   * The errata of a topic.
   *
   * @param number empty if the topic has none
   */
  record Group(String id, String number, String title, List<Row> rows) {}

  /**
   * @param where the section or the entry it stands in
   */
  record Row(BlockView.Erratum erratum, String since, Anchor where) {}
}
