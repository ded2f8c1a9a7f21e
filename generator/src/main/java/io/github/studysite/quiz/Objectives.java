package io.github.studysite.quiz;

import io.github.studysite.model.Topic;
import java.util.List;

/** What of an exam a card belongs to. */
final class Objectives {
  private Objectives() {}

  /** Those that a term or question has itself; else those of its topic. */
  static List<String> of(List<String> own, Topic topic) {
    return own.isEmpty() ? topic.frontMatter().objectives() : own;
  }
}
