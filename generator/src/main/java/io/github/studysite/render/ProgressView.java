package io.github.studysite.render;

import java.util.List;
import java.util.Map;

/**
 * The page on which a script shows what a learner knows; without a script everything is new.
 *
 * @param cards how many there are
 * @param domains of the exam; empty if the settings name none
 * @param words what the script says
 */
record ProgressView(
    Map<String, Object> text,
    Frame frame,
    String lead,
    String cards,
    List<TopicRow> topics,
    List<DomainRow> domains,
    List<Word> words) {

  /** Mustache has no other way to ask. */
  boolean exam() {
    return !domains.isEmpty();
  }

  /**
   * @param topic its slug
   */
  record TopicRow(String topic, String href, String title, String cards) {}

  /**
   * @param weight with its unit
   */
  record DomainRow(String domain, String title, String weight) {}

  /** A sentence with names in braces where the script puts figures. */
  record Word(String key, String pattern) {}
}
