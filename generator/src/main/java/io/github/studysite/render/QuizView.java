package io.github.studysite.render;

import io.github.studysite.render.PageParts.Anchor;
import java.util.List;
import java.util.Map;

/**
 * Where a session begins, and where questions are asked.
 *
 * @param questions without a script: where the questions stand
 * @param exam null if the settings name none
 */
record QuizView(
    Map<String, Object> text,
    Frame frame,
    String lead,
    List<Anchor> questions,
    List<Choice> topics,
    ExamView exam) {

  /**
   * @param value of an option to choose
   */
  record Choice(String value, String words) {}

  /**
   * @param facts questions, minutes
   */
  record ExamView(String title, String facts, List<Choice> domains) {}
}
